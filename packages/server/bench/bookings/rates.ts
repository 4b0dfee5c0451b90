import type { Store } from '@team-booking/engine';
import { openStore, type Databases } from './databases.ts';
import { startHttp } from './http-client.ts';
import { cost, inFlight, median, ratioOf, type Cost, type Ratio } from './measure.ts';
import { backendOf, bookOne, configure, request } from './sample.ts';

/** Bookings at any time, as many as a busy site has. */
const AT_ONCE = 48;
/** Of the inserts that a booking is compared with: about as much as a small booking has to write. */
const TEXT = 'x'.repeat(200);
const INSERTS = 1000;
/** Rounds that are not counted: so long the engine compiles. */
const WARMING = 4;

/** What is compared: bare inserts, and bookings in process and over HTTP. */
type Contender = 'bare' | 'here' | 'there';

/**
 * Bookings per second, in process and over HTTP, against bare durable inserts of one row: in turns, so that all have the same disk. And the
 * same by CPU time, bookings against inserts of one second of it, where the database is in the process: a busy machine does not change that.
 */
export async function rates(databases: Databases, hosts: number, rounds: number, least: number): Promise<Ratio[]> {
  const count = hosts > 50 ? 240 : 480;
  const store: Store = await openStore(databases.kind, await databases.place(`rate-${hosts}`));
  await configure(store, hosts);
  const backend = backendOf(store, hosts);
  const http = await startHttp(databases, `http-${hosts}`, hosts, AT_ONCE);
  const measured: Record<Contender, Cost[]> = { bare: [], here: [], there: [] };
  let made = 0;
  for (let round = -WARMING; round < rounds; round++) {
    const bare = await each(INSERTS, async () => {
      for (let i = 0; i < INSERTS; i++) await databases.insert(TEXT);
    });
    const first = made;
    const here = await each(count, () =>
      inFlight(AT_ONCE, count, (n) => bookOne(backend, request(first + n), `key-${first + n}`)),
    );
    const before = await http.cpu();
    const { wall } = await each(count, () => inFlight(AT_ONCE, count, (n) => http.book(first + n)));
    const there = { wall, cpu: ((await http.cpu()) - before) / count };
    made += count;
    if (round === -1) for (const name of [`rate-${hosts}`, `http-${hosts}`]) await databases.analyse(name);
    if (round < 0) continue;
    for (const [who, one] of Object.entries({ bare, here, there })) measured[who as Contender].push(one);
  }
  await http.close();
  await store.close();
  const row = (name: string, who: Contender, by: keyof Cost) =>
    ratioOf(
      `${name}, ${hosts} hosts${by === 'cpu' ? ', by CPU' : ''}`,
      measured[who].map((one, round) => measured.bare[round]![by] / one[by]),
      by === 'cpu' ? null : { least },
      `${told(measured[who], by)} against ${told(measured.bare, by)} bare`,
    );
  return (databases.kind === 'sqlite' ? (['wall', 'cpu'] as const) : (['wall'] as const)).flatMap((by) => [
    row('bookings in process', 'here', by),
    row('bookings over HTTP', 'there', by),
  ]);
}

function told(measured: readonly Cost[], by: keyof Cost): string {
  const one = median(measured.map((each) => each[by]));
  return by === 'cpu' ? `${one.toFixed(3)} ms CPU` : `${Math.round(1000 / one)}/s`;
}

/** Milliseconds of one of `count`. */
async function each(count: number, run: () => Promise<void>): Promise<Cost> {
  const { cpu, wall } = await cost(run);
  return { cpu: cpu / count, wall: wall / count };
}
