import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { check, Problem } from '@team-booking/contract';
import type { Sent } from './requests.ts';

/** Nobody waits longer for an answer to a malformed request, in milliseconds. */
const PATIENCE = 5000;

export interface Answered {
  readonly status: number;
  readonly type: string;
  /** Empty for a stream of events, whose connection is closed as soon as it has begun. */
  readonly text: string;
}

/** Sends a request as it is. @throws Error if it is not answered in time */
export function send(origin: URL, agent: Agent, { method, path, headers, body }: Sent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({
      agent,
      hostname: origin.hostname,
      port: origin.port,
      method,
      path: `/api${path}`,
      headers: { ...headers, ...(body && { 'Content-Length': body.byteLength }) },
    });
    const timer = setTimeout(() => sent.destroy(new Error(`not answered within ${PATIENCE} ms`)), PATIENCE);
    sent.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sent.on('response', (answer) => {
      const type = answer.headers['content-type'] ?? '';
      const finish = (text: string) => {
        clearTimeout(timer);
        resolve({ status: answer.statusCode!, type, text });
      };
      if (type.startsWith('text/event-stream')) {
        finish('');
        answer.destroy();
        return;
      }
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => finish(Buffer.concat(chunks).toString()));
    });
    sent.end(body ?? undefined);
  });
}

/** Bytes that are no HTTP, or barely. */
export const RAW: readonly string[] = [
  '\r\n\r\n',
  'GET\r\n\r\n',
  'GET /api HTTP/9.9\r\n\r\n',
  'GET /api/booking-types/a\u0000b HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /api/team/me HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
  'GET /api/team/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer a\u0000b\r\n\r\n',
  'GET /api/team/me HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n',
  'GET http://[::1 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET http://elsewhere.example/api/team/me HTTP/1.1\r\nHost: /\r\n\r\n',
  'GET * HTTP/1.1\r\nHost: x\r\n\r\n',
  'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
  'POST /api/bookings HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}',
  'POST /api/bookings HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ',
  'POST /api/bookings HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /api/bookings HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'POST /api/bookings HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n{}',
  `GET /api HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`,
  `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `GET /api HTTP/1.1\r\nHost: x\r\n${'X: y\r\n'.repeat(5000)}\r\n`,
  // Half a body, and gone: nobody is owed an answer, and nothing may hang on it.
  'POST /api/bookings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"bookingType"',
];

/** Sends bytes and closes its side. @returns the status of the first answer; `null` if the connection was closed without one */
export function sendRaw(origin: URL, bytes: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(origin.port), origin.hostname);
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`neither answered nor closed within ${PATIENCE} ms: ${JSON.stringify(bytes.slice(0, 200))}`));
    }, PATIENCE);
    let read = '';
    socket.on('data', (chunk) => (read += chunk.toString('latin1')));
    // The server may close before all is sent.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(read)?.[1];
      resolve(status === undefined ? null : Number(status));
    });
    socket.end(Buffer.from(bytes, 'latin1'));
  });
}

/** What is wrong with an answer; `null` if it is a calm one: no failure, nothing of the inside told, and a problem where it refuses. */
export function wrongWith(origin: URL, { path }: Sent, { status, type, text }: Answered): string | null {
  const shown = `${status} ${type} ${text.slice(0, 300)}`;
  if (status >= 500) return shown;
  const isApi = new URL(`/api${path}`, origin).pathname.startsWith('/api/');
  if (status < 400 || text === '' || !isApi) return null;
  if (/node:internal|\.ts:\d+|SQLITE_/.test(text)) return `tells of its inside: ${text.slice(0, 1000)}`;
  if (!type.startsWith('application/problem+json')) return `is no problem: ${shown}`;
  return check(Problem, JSON.parse(text)).ok ? null : `is no valid problem: ${shown}`;
}
