import { type BookingsQuery, DISCOVERY, publicSurface, type Store } from '@team-booking/engine';
import { openStore, type Databases } from './databases.ts';
import { fill, HOSTS } from './fill.ts';
import { cost, median, ratioOf, type Cost, type Ratio } from './measure.ts';
import { backendOf, bookOne, configure, NOW, request, TEAM } from './sample.ts';

const DAY = 86_400_000;
const BOOKINGS = 60;
const ANSWERS = 40;

/** What is measured, as it is printed. */
const ACTS = {
  booking: 'a booking',
  answer: 'an availability answer',
  start: 'a start',
  list: 'a page of the list of what is ahead',
  latest: 'a page of the list of what was',
  found: 'a search that finds the latest',
  missed: 'a search that finds nothing',
} as const;
type Act = keyof typeof ACTS;
/** What looks at every booking, so that it grows as they do. */
const LOOKS_AT_ALL: ReadonlySet<Act> = new Set(['missed']);
const IN_TURN = Object.keys(ACTS) as Act[];

/**
 * How a booking, an availability answer, a start, lists and a search of the team grow with the bookings of the past.
 *
 * @param counts how many are stored, ascending; each is compared with the first
 */
export async function growth(
  databases: Databases,
  counts: readonly number[],
  rounds: number,
  most: number,
): Promise<Ratio[]> {
  const teams: Team[] = [];
  for (const count of counts) {
    const filled = await team(databases, count);
    const { stored, filling, bytes } = filled;
    console.log(
      `  ${stored} bookings: filled in ${Math.round(filling.wall / 1000)} s (${Math.round(filling.cpu / 1000)} s CPU), ${bytes} bytes each`,
    );
    teams.push(filled);
  }
  const measured = teams.map(() => new Map(IN_TURN.map((act) => [act, [] as Cost[]])));
  for (let round = -2; round < rounds; round++) {
    for (const act of IN_TURN) {
      // Whoever comes first has caches that others left behind.
      const order = [...teams.entries()];
      for (const [i, one] of round % 2 === 0 ? order : order.toReversed()) {
        const took = await one.acts[act]();
        if (round >= 0) measured[i]!.get(act)!.push(took);
      }
    }
  }
  for (const one of teams) await one.close();
  const row = (i: number, act: Act, by: keyof Cost) => {
    const [few, many] = [measured[0]!.get(act)!, measured[i]!.get(act)!];
    const ms = (list: readonly Cost[]) => median(list.map((one) => one[by])).toFixed(2);
    return ratioOf(
      `${ACTS[act]}, ${teams[i]!.stored} stored, ${by === 'cpu' ? 'CPU' : 'clock'}`,
      many.map((one, round) => one[by] / few[round]![by]),
      by === 'cpu' && !LOOKS_AT_ALL.has(act) ? { most } : null,
      `${ms(many)} against ${ms(few)} ms with ${teams[0]!.stored}`,
    );
  };
  // CPU time is without the database where that is a process of its own.
  return (databases.kind === 'sqlite' ? (['cpu'] as const) : (['cpu', 'wall'] as const)).flatMap((by) =>
    IN_TURN.flatMap((act) => counts.slice(1).map((_, i) => row(i + 1, act, by))),
  );
}

type Team = Awaited<ReturnType<typeof team>>;

async function team(databases: Databases, count: number) {
  const place = await databases.place(`growth-${count}`);
  let store: Store = await openStore(databases.kind, place);
  await configure(store, HOSTS, NOW - 100 * 366 * DAY);
  let stored = 0;
  let told = performance.now();
  const filling = await cost(async () => {
    stored = await fill(store, count, (sofar) => {
      if (performance.now() - told < 10_000) return;
      told = performance.now();
      console.log(`  … ${sofar} of ${count}`);
    });
  });
  await store.close();
  await databases.analyse(`growth-${count}`);
  const bytes = Math.round((await databases.bytes(`growth-${count}`)) / stored);
  store = await openStore(databases.kind, place);
  let made = 0;
  const page = (query: Omit<BookingsQuery, 'limit'>) =>
    store.read(TEAM, (view) => view.listBookings({ ...query, limit: 50 }));
  const list = (query: Omit<BookingsQuery, 'limit'>) =>
    per(ANSWERS, async () => {
      for (let i = 0; i < ANSWERS; i++) if ((await page(query)).length === 0) throw new Error('The list is empty');
    });
  const acts: Record<Act, () => Promise<Cost>> = {
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
    list: () => list({ from: NOW }),
    latest: () => list({ descending: true }),
    found: () => list({ descending: true, words: ['lovelace'] }),
    missed: () => cost(() => page({ words: ['nobody'] })),
  };
  return { stored, filling, bytes, acts, close: () => store.close() };
}

async function per(count: number, run: () => Promise<void>): Promise<Cost> {
  const { cpu, wall } = await cost(run);
  return { cpu: cpu / count, wall: wall / count };
}
