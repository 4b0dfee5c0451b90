import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';
import { Refusal } from '@team-booking/contract';
import { problemResponse } from '@team-booking/contract/http';

/** What Node's parser could not read, with the bytes that it has read last. */
interface Unparsed extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
}

/** Input that Node's parser rejects: malformed, or headers beyond the limit. */
function refusalOf({ code }: NodeJS.ErrnoException): Refusal {
  return code === 'HPE_HEADER_OVERFLOW'
    ? new Refusal('too-large', 'Send shorter headers and a shorter address.')
    : new Refusal('malformed', 'This is no request that HTTP knows. Correct its first line and its headers.');
}

/** Answers a request that cannot be represented as a `Request`. */
export function unreadable(error: unknown): Response {
  if (error instanceof RequestError) return problemResponse(refusalOf(error));
  return problemResponse(
    new Refusal('internal', 'Something failed on our side. Try again; if this continues, contact the team.'),
  );
}

/** Answers requests that Node's parser rejects with problem details instead of an empty body. */
export function answerUnreadable(server: Server): void {
  const answering = new WeakSet<Duplex>();
  server.on('request', ({ socket }, response) => {
    answering.add(socket);
    response.once('close', () => answering.delete(socket));
  });
  server.on('checkExpectation', (_, response) => {
    const { problem } = new Refusal('malformed', 'Send no Expect header, or 100-continue.');
    response.writeHead(problem.status, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Connection: 'close',
    });
    response.end(JSON.stringify(problem));
  });
  server.on('clientError', (error: Unparsed, socket) => {
    // While another response is in flight, anything written here would corrupt it.
    if (!socket.writable || error.code === 'ECONNRESET' || answering.has(socket)) return void socket.destroy();
    const { problem } = refusalOf(error);
    const body = JSON.stringify(problem);
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'Content-Type: application/problem+json',
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    // Nobody reads a body after HEAD: it would be taken for another answer.
    const isHead = error.rawPacket?.subarray(0, 5).toString() === 'HEAD ';
    socket.end(`${head.join('\r\n')}\r\n\r\n${isHead ? '' : body}`);
  });
}
