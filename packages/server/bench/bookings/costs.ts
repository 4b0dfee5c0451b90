import { openStore, type Databases } from './databases.ts';
import { cost, median, ratioOf, type Ratio } from './measure.ts';
import { backendOf, bookOne, configure, request } from './sample.ts';

const BOOKINGS = 60;

/** What one booking costs with 100 hosts against 6: CPU time, one after the other, and statements. */
export async function costs(databases: Databases, rounds: number, most: number): Promise<Ratio[]> {
  const [small, large] = [await booker(databases, 6), await booker(databases, 100)];
  const measured: { small: number; large: number }[] = [];
  for (let round = -2; round < rounds; round++) {
    const one = { small: await small.cpu(), large: await large.cpu() };
    if (round >= 0) measured.push(one);
  }
  const statements = { small: await small.statements(), large: await large.statements() };
  await small.close();
  await large.close();
  const of = (size: 'small' | 'large') => measured.map((one) => one[size]);
  const ms = (list: readonly number[]) => `${median(list).toFixed(2)} ms (least ${Math.min(...list).toFixed(2)})`;
  return [
    ratioOf(
      'CPU of a booking, 100 hosts against 6',
      measured.map((one) => one.large / one.small),
      { most },
      `${ms(of('large'))} against ${ms(of('small'))}`,
    ),
    ratioOf(
      'statements of a booking, 100 hosts against 6',
      [statements.large / statements.small],
      { most: 1.5 },
      `${statements.large} against ${statements.small}, with BEGIN and COMMIT`,
    ),
  ];
}

async function booker(databases: Databases, hosts: number) {
  const store = await openStore(databases.kind, await databases.place(`cost-${hosts}`));
  await configure(store, hosts);
  const backend = backendOf(store, hosts);
  let made = 0;
  const book = () => bookOne(backend, request(made), `key-${made++}`);
  return {
    /** Milliseconds of CPU a booking. */
    async cpu(): Promise<number> {
      const { cpu } = await cost(async () => {
        for (let i = 0; i < BOOKINGS; i++) await book();
      });
      return cpu / BOOKINGS;
    },
    async statements(): Promise<number> {
      let count = 0;
      const stop = databases.watch(() => count++);
      await book();
      stop();
      return count;
    },
    close: () => store.close(),
  };
}
