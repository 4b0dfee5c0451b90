import type { Store } from '@team-booking/engine';
import { openStore, type Databases } from './databases.ts';
import { startHttp } from './http-client.ts';
import { cost, inFlight, median, ratioOf, type Ratio } from './measure.ts';
import { backendOf, bookOne, configure, request } from './sample.ts';

/** Bookings at any time, as many as a busy site has. */
const AT_ONCE = 48;
/** Of the inserts that a booking is compared with: about as much as a small booking has to write. */
const TEXT = 'x'.repeat(200);
const INSERTS = 1000;

/** Bookings per second, in process and over HTTP, against bare durable inserts of one row: in turns, so that all have the same disk. */
export async function rates(databases: Databases, hosts: number, rounds: number, least: number): Promise<Ratio[]> {
  const count = hosts > 50 ? 240 : 480;
  const store: Store = await openStore(databases.kind, await databases.place(`rate-${hosts}`));
  await configure(store, hosts);
  const backend = backendOf(store, hosts);
  const http = await startHttp(databases, `http-${hosts}`, hosts, AT_ONCE);
  const measured = { bare: [] as number[], here: [] as number[], there: [] as number[] };
  let made = 0;
  for (let round = -1; round < rounds; round++) {
    const bare = await rateOf(INSERTS, async () => {
      for (let i = 0; i < INSERTS; i++) await databases.insert(TEXT);
    });
    const first = made;
    const here = await rateOf(count, () =>
      inFlight(AT_ONCE, count, (n) => bookOne(backend, request(first + n), `key-${first + n}`)),
    );
    const there = await rateOf(count, () => inFlight(AT_ONCE, count, (n) => http.book(first + n)));
    made += count;
    // The first round compiles.
    if (round < 0) {
      for (const name of [`rate-${hosts}`, `http-${hosts}`]) await databases.analyse(name);
      continue;
    }
    measured.bare.push(bare);
    measured.here.push(here);
    measured.there.push(there);
  }
  await http.close();
  await store.close();
  const perSecond = (list: readonly number[]) => `${Math.round(median(list))}/s`;
  const compared = (list: readonly number[]) => list.map((rate, round) => rate / measured.bare[round]!);
  const bare = `of ${perSecond(measured.bare)} bare`;
  return [
    ratioOf(
      `bookings in process, ${hosts} hosts`,
      compared(measured.here),
      { least },
      `${perSecond(measured.here)} ${bare}`,
    ),
    ratioOf(
      `bookings over HTTP, ${hosts} hosts`,
      compared(measured.there),
      { least },
      `${perSecond(measured.there)} ${bare}`,
    ),
  ];
}

async function rateOf(count: number, run: () => Promise<void>): Promise<number> {
  return (count / (await cost(run)).wall) * 1000;
}
