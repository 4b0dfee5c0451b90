import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebhookMessage } from '@team-booking/contract/team';
import { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { smtpSink } from '../../../packages/server/src/mail/test/sink.ts';

/** A mail that was accepted, as it arrived. */
export interface AcceptedMail {
  readonly to: string;
  readonly raw: string;
}

/** A webhook's message that was accepted. */
export interface AcceptedPost {
  /** `webhook-id`. */
  readonly id: string;
  readonly body: WebhookMessage;
}

/** A mail server and a program that is told what happens. A third of the time they fail. */
export interface Receivers {
  readonly smtpUrl: string;
  readonly webhookUrl: string;
  readonly mails: readonly AcceptedMail[];
  readonly posts: readonly AcceptedPost[];
  /** What they did, counted. */
  readonly tally: ReadonlyMap<string, number>;
  /** From now on they work. */
  heal(): void;
  close(): Promise<void>;
}

/** `lost`: it is accepted, and the connection breaks before the answer. */
type Treatment = 'takes' | 'refuses' | 'drops' | 'lost' | 'slow';

export async function openReceivers(seed: number): Promise<Receivers> {
  const random = new RandomNumbers(seed);
  const tally = new Map<string, number>();
  let isWell = false;
  const treat = (what: string): Treatment => {
    const fails = !isWell && random.chance(1 / 3);
    const how = fails ? random.of(['refuses', 'drops', 'lost', 'slow'] as const) : 'takes';
    tally.set(`${what} ${how}`, (tally.get(`${what} ${how}`) ?? 0) + 1);
    return how;
  };

  const mails: AcceptedMail[] = [];
  const sink = await smtpSink({
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void (async () => {
          const how = treat('mail');
          const accept = () =>
            mails.push({ to: session.envelope.rcptTo[0]!.address, raw: Buffer.concat(chunks).toString('utf8') });
          if (how === 'slow') await sleep(300);
          if (how === 'takes' || how === 'slow' || how === 'lost') accept();
          if (how === 'lost' || how === 'drops') sink.cutOff(session.remotePort);
          else if (how === 'refuses') done(Object.assign(new Error('4.2.1 Not now'), { responseCode: 451 }));
          else done();
        })();
      });
    },
  });

  const posts: AcceptedPost[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const how = treat('webhook');
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as WebhookMessage;
      if (how === 'slow') await sleep(300);
      if (how === 'takes' || how === 'slow' || how === 'lost')
        posts.push({ id: String(request.headers['webhook-id']), body });
      if (how === 'lost' || how === 'drops') request.socket.destroy();
      else response.writeHead(how === 'refuses' ? 503 : 204).end();
    })().catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    smtpUrl: sink.url,
    webhookUrl: `http://127.0.0.1:${port}/hook`,
    mails,
    posts,
    tally,
    heal: () => void (isWell = true),
    async close() {
      server.closeAllConnections();
      server.close();
      await sink.close();
    },
  };
}
