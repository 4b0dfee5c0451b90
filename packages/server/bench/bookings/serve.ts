// Serves the API of the sample team for `http-client.ts`: node serve.ts <kind> <place> <hosts> [<SMTP server> <address of a webhook>]
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { apiOf } from './api.ts';
import { deliver } from './deliver.ts';
import { openStore, type Kind } from './databases.ts';
import { cpuTime } from './measure.ts';
import { configure } from './sample.ts';

const [kind, place, hosts, smtpUrl, webhookUrl] = process.argv.slice(2) as [Kind, string, string, string?, string?];
const store = await openStore(kind, place);
await configure(store, Number(hosts));
const api = apiOf(store, Number(hosts));
const app = new Hono().route('/api', api);
let requests = 0;
const fetch: typeof app.fetch = (...given) => {
  requests++;
  return app.fetch(...given);
};
const server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
// Between two rounds its clients are busy with something else.
if ('keepAliveTimeout' in server) server.keepAliveTimeout = 0;
await once(server, 'listening');
if (smtpUrl !== undefined && webhookUrl !== undefined) {
  const waiting = await deliver(store, Number(hosts), { smtpUrl, webhookUrl }, () => requests);
  process.on('message', (asked) => asked === 'waiting' && void waiting().then((count) => process.send!(count)));
}
process.on('message', (asked) => asked === 'cpu' && process.send!(cpuTime()));
process.send!((server.address() as AddressInfo).port);
