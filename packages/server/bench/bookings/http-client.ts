import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request as send } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Addresses } from './deliver.ts';
import type { Databases } from './databases.ts';
import { request } from './sample.ts';

/** A server in another process, and a client of it. */
export interface Http {
  /** Makes the n-th booking. */
  book(n: number): Promise<void>;
  /** How many receivers wait for something, where it delivers. */
  waiting(): Promise<number>;
  /** CPU time of the server so far, milliseconds. */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Serves a new store of this name by the API, in a process of its own.
 *
 * @param addresses where it delivers to. Default: it does not deliver
 */
export async function startHttp(
  databases: Databases,
  name: string,
  hosts: number,
  sockets: number,
  addresses?: Addresses,
): Promise<Http> {
  const server = spawn(
    process.execPath,
    [
      ...process.execArgv,
      fileURLToPath(new URL('serve.ts', import.meta.url)),
      databases.kind,
      await databases.place(name),
      String(hosts),
      ...(addresses ? [addresses.smtpUrl, addresses.webhookUrl] : []),
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const [port] = (await once(server, 'message')) as [number];
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const ask = async (what: 'waiting' | 'cpu'): Promise<number> => {
    const answer = once(server, 'message');
    server.send(what);
    return ((await answer) as [number])[0];
  };
  return {
    book: (n) =>
      new Promise((resolve, reject) => {
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
        const sent = send(
          { port, host: '127.0.0.1', method: 'POST', path: '/api/bookings', agent, headers },
          (response) => {
            const failed = () => reject(new Error(`Booking ${n} was answered with ${response.statusCode}`));
            response.resume().on('end', response.statusCode === 201 ? resolve : failed);
          },
        );
        sent.on('error', reject).end(JSON.stringify(request(n)));
      }),
    waiting: () => ask('waiting'),
    cpu: () => ask('cpu'),
    async close() {
      agent.destroy();
      server.kill();
      await once(server, 'close');
    },
  };
}
