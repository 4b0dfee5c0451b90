// A mail server and a program that take everything, in a process of their own; tells where they are, and counts.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { smtpSink } from '../../src/mail/test/sink.ts';

let mails = 0;
let posts = 0;
const sink = await smtpSink({
  onData(stream, _session, done) {
    stream.resume();
    stream.on('end', () => {
      mails++;
      done();
    });
  },
});
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    posts++;
    response.writeHead(204).end();
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
process.on('message', () => process.send!({ mails, posts }));
process.send!({ smtpUrl: sink.url, webhookUrl: `http://127.0.0.1:${port}/` });
