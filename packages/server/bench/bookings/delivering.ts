import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Addresses } from './deliver.ts';
import type { Databases } from './databases.ts';
import { startHttp, type Http } from './http-client.ts';
import { cost, inFlight, median, ratioOf, type Ratio } from './measure.ts';

const HOSTS = 6;
/** Bookings at any time, as many as a busy site has. */
const AT_ONCE = 48;
const COUNT = 480;
/** Receivers of each booking: the visitor, the host in charge, and a program. */
const RECEIVERS = 3;

/** Bookings per second over HTTP with delivery on against off, in turns; and how long what is left then takes. */
export async function delivering(databases: Databases, rounds: number, least: number): Promise<Ratio> {
  const receivers = fork(fileURLToPath(new URL('delivery-receivers.ts', import.meta.url)), {
    execArgv: process.execArgv,
  });
  const [addresses] = (await once(receivers, 'message')) as [Addresses];
  const off = await startHttp(databases, 'delivery-off', HOSTS, AT_ONCE);
  const on = await startHttp(databases, 'delivery-on', HOSTS, AT_ONCE, addresses);
  const measured = { off: [] as number[], on: [] as number[], left: [] as number[], drained: [] as number[] };
  for (let round = -1; round < rounds; round++) {
    const first = (round + 1) * COUNT;
    const rates = { off: await rateOf(off, first), on: await rateOf(on, first) };
    const left = await on.waiting();
    const { wall } = await cost(() => drained(on));
    // The first round compiles.
    if (round < 0) {
      for (const name of ['delivery-off', 'delivery-on']) await databases.analyse(name);
      continue;
    }
    measured.off.push(rates.off);
    measured.on.push(rates.on);
    measured.left.push(left);
    measured.drained.push(wall);
  }
  await off.close();
  await on.close();
  const told = await count(receivers);
  const expected = (rounds + 1) * COUNT;
  if (told.mails !== 2 * expected || told.posts !== expected) {
    throw new Error(`Of ${expected} bookings tell ${JSON.stringify(told)}`);
  }
  receivers.kill();
  const perSecond = (list: readonly number[]) => `${Math.round(median(list))}/s`;
  return ratioOf(
    'bookings over HTTP while they are told of, 6 hosts',
    measured.on.map((rate, round) => rate / measured.off[round]!),
    { least },
    `${perSecond(measured.on)} of ${perSecond(measured.off)}; then ${median(measured.left)} of ${COUNT * RECEIVERS} receivers wait, for ${(median(measured.drained) / 1000).toFixed(1)} s`,
  );
}

async function rateOf(http: Http, first: number): Promise<number> {
  const { wall } = await cost(() => inFlight(AT_ONCE, COUNT, (n) => http.book(first + n)));
  return (COUNT / wall) * 1000;
}

async function drained(http: Http): Promise<void> {
  while ((await http.waiting()) > 0) await sleep(250);
}

async function count(receivers: ReturnType<typeof fork>): Promise<{ readonly mails: number; readonly posts: number }> {
  const answer = once(receivers, 'message');
  receivers.send('count');
  return ((await answer) as [{ mails: number; posts: number }])[0];
}
