import { DISCOVERY, publicSurface, type Store } from '@team-booking/engine';
import { openStore, type Databases } from './databases.ts';
import { fill, HOSTS } from './fill.ts';
import { cost, median, ratioOf, type Cost, type Ratio } from './measure.ts';
import { backendOf, bookOne, configure, NOW, request, TEAM } from './sample.ts';

const DAY = 86_400_000;
const FEW = 1000;
const BOOKINGS = 60;
const ANSWERS = 10;

/** How a booking, an availability answer and a start grow with the bookings of the past: 1000 of them against many. */
export async function growth(databases: Databases, many: number, rounds: number, most: number): Promise<Ratio[]> {
  const few = await team(databases, FEW);
  const full = await team(databases, many);
  console.log(
    `  filled with ${full.stored} bookings: ${(full.filling / 1000).toFixed(0)} s, ${full.bytes} bytes a booking`,
  );
  const measured: Record<'booking' | 'answer' | 'start', { few: Cost; full: Cost }[]> = {
    booking: [],
    answer: [],
    start: [],
  };
  for (let round = -2; round < rounds; round++) {
    for (const what of ['booking', 'answer', 'start'] as const) {
      const both = { few: await few[what](), full: await full[what]() };
      if (round >= 0) measured[what].push(both);
    }
  }
  await few.close();
  await full.close();
  const row = (name: string, what: 'booking' | 'answer' | 'start', by: 'cpu' | 'wall') =>
    ratioOf(
      `${name}, ${full.stored} stored against ${few.stored}, ${by === 'cpu' ? 'CPU' : 'clock'}`,
      measured[what].map((one) => one.full[by] / one.few[by]),
      by === 'cpu' ? { most } : null,
      `${median(measured[what].map((one) => one.full[by])).toFixed(2)} against ${median(measured[what].map((one) => one.few[by])).toFixed(2)} ms`,
    );
  return (['cpu', 'wall'] as const).flatMap((by) => [
    row('a booking', 'booking', by),
    row('an availability answer', 'answer', by),
    row('a start', 'start', by),
  ]);
}

async function team(databases: Databases, count: number) {
  const place = await databases.place(`growth-${count}`);
  let store: Store = await openStore(databases.kind, place);
  await configure(store, HOSTS, NOW - 100 * 366 * DAY);
  let stored = 0;
  const { wall } = await cost(async () => (stored = await fill(store, count)));
  await store.close();
  const bytes = Math.round((await databases.bytes(`growth-${count}`)) / stored);
  store = await openStore(databases.kind, place);
  let made = 0;
  return {
    stored,
    /** Milliseconds that the filling took. */
    filling: wall,
    bytes,
    booking: async () =>
      per(BOOKINGS, async () => {
        const backend = backendOf(store, HOSTS);
        for (let i = 0; i < BOOKINGS; i++) await bookOne(backend, request(made), `key-${made++}`);
      }),
    answer: async () => {
      const surface = publicSurface(backendOf(store, HOSTS), () => NOW, DISCOVERY);
      const query = { from: new Date(NOW).toISOString(), to: new Date(NOW + 31 * DAY).toISOString() };
      return per(ANSWERS, async () => {
        for (let i = 0; i < ANSWERS; i++) await surface.availability({ slug: 'call', query: () => query, token: null });
      });
    },
    /** Opens the database and reads the team: what a start does with what is stored. */
    start: async () => {
      await store.close();
      return per(1, async () => {
        store = await openStore(databases.kind, place);
        await store.read(TEAM, (view) => view.team());
        await store.ping();
      });
    },
    close: () => store.close(),
  };
}

async function per(count: number, run: () => Promise<void>): Promise<Cost> {
  const { cpu, wall } = await cost(run);
  return { cpu: cpu / count, wall: wall / count };
}
