import { Hono } from 'hono';
import { apiOf } from './api.ts';
import { openStore, type Databases } from './databases.ts';
import { cost, median, ratioOf, type Ratio } from './measure.ts';
import { configure, NOW } from './sample.ts';

const HOSTS = 100;
const DAY = 86_400_000;

/** What a repeated availability answer costs against a computed one: 100 hosts × 60 days, CPU time, through the API. */
export async function answers(databases: Databases, rounds: number, most: number): Promise<Ratio[]> {
  const store = await openStore(databases.kind, await databases.place('answers'));
  await configure(store, HOSTS);
  const app = new Hono().route('/api', apiOf(store, HOSTS));
  // Less than a minute later, so that the answer is the same.
  const path = (ms: number) =>
    `/api/booking-types/call/availability?from=${new Date(NOW).toISOString()}&to=${new Date(NOW + 60 * DAY + ms).toISOString()}`;
  const ask = async (ms: number, headers: Record<string, string> = {}) => {
    const response = await app.request(path(ms), { headers: { 'Accept-Encoding': 'br', ...headers } });
    return { status: response.status, tag: response.headers.get('etag')!, bytes: (await response.bytes()).length };
  };
  const { tag, bytes } = await ask(0);
  let other = 0;
  const measured: { computed: number; kept: number; unchanged: number }[] = [];
  for (let round = -1; round < rounds; round++) {
    const computed = await each(10, () => ask((other = (other + 1) % 50_000) + 1));
    await ask(0);
    const kept = await each(50, () => ask(0));
    const unchanged = await each(50, () => ask(0, { 'If-None-Match': tag }));
    if (unchanged.last.status !== 304) throw new Error(`Instead of a 304 came a ${unchanged.last.status}`);
    if (kept.last.bytes !== bytes) throw new Error('The answers differ');
    if (round >= 0) measured.push({ computed: computed.cpu, kept: kept.cpu, unchanged: unchanged.cpu });
  }
  await store.close();
  const row = (name: string, what: 'kept' | 'unchanged') =>
    ratioOf(
      name,
      measured.map((one) => one[what] / one.computed),
      { most },
      `${median(measured.map((one) => one[what])).toFixed(2)} of ${median(measured.map((one) => one.computed)).toFixed(2)} ms CPU`,
    );
  return [row('a repeated availability answer', 'kept'), row('a 304 of it', 'unchanged')];
}

async function each<T>(count: number, run: () => Promise<T>): Promise<{ cpu: number; last: T }> {
  let last = await run();
  const { cpu } = await cost(async () => {
    for (let i = 0; i < count; i++) last = await run();
  });
  return { cpu: cpu / count, last };
}
