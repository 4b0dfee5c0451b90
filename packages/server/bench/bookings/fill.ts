import { verifyPool } from '@team-booking/core/assignment';
import type { Store, StoreTransaction } from '@team-booking/engine';
import { backendOf, bookOne, NOW, requestAt, TEAM } from './sample.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** With two of five at each start all shares are exact, so after five starts everything is as it was before. */
export const HOSTS = 5;
/** Milliseconds of a day at which bookings start, while no calendar is busy. */
const STARTS = Array.from({ length: 48 }, (_, half) => half * (HOUR / 2)).filter(
  (start) => start % HOUR === 0 || start < 6 * HOUR || start > 14 * HOUR,
);
const A_DAY = STARTS.length * 2;
/** Of one transaction. */
const DAYS = 60;

/** A call of a transaction's verb, and its arguments. */
type Call = readonly [verb: keyof StoreTransaction, given: readonly unknown[]];

/**
 * Fills a store with bookings of the past, quickly: the engine makes those of two days, and what it stored for the second is stored
 * again for each day after it, through the store's own verbs, with times, ids and numbers of the ledger as the
 * engine would have chosen them. Answers to requests are not kept,
 * since they are forgotten after a day.
 *
 * @param filled is told how many are stored so far, now and then
 * @returns how many bookings are stored now
 */
export async function fill(store: Store, atLeast: number, filled: (count: number) => void = () => {}): Promise<number> {
  const days = Math.max(2, Math.ceil(atLeast / A_DAY));
  const first = Math.floor(NOW / DAY) * DAY - days * DAY;
  await bookDay(store, first);
  const template = together(await callsOf(store, (recording) => bookDay(recording, first + DAY)));
  for (let day = 2; day < days; day += DAYS) {
    await store.write(TEAM, async (transaction) => {
      for (let d = day; d < Math.min(day + DAYS, days); d++) await repeat(transaction, template, d - 1);
    });
    filled(Math.min(day + DAYS, days) * A_DAY);
  }
  await check(store, days * A_DAY);
  return days * A_DAY;
}

async function bookDay(store: Store, day: number): Promise<void> {
  const backend = backendOf(store, HOSTS);
  for (let n = 0; n < A_DAY; n++) {
    const start = day + STARTS[n >> 1]!;
    await bookOne(backend, requestAt(start, n), `key-${day}-${n}`, start - 12 * HOUR);
  }
}

/** What is written to a store by `work`. */
async function callsOf(store: Store, work: (recording: Store) => Promise<void>): Promise<readonly Call[]> {
  const calls: Call[] = [];
  const recorded = new Set<PropertyKey>(['addBooking', 'takeTime', 'post', 'addRecord', 'enqueue']);
  const recording = (transaction: StoreTransaction): StoreTransaction =>
    new Proxy(transaction, {
      get(of, verb) {
        const method = Reflect.get(of, verb) as (...given: unknown[]) => unknown;
        return (...given: unknown[]) => {
          if (recorded.has(verb)) calls.push([verb as keyof StoreTransaction, structuredClone(given)]);
          return method.apply(of, given);
        };
      },
    });
  await work({
    read: (team, reading) => store.read(team, reading),
    write: (team, writing) => store.write(team, (transaction) => writing(recording(transaction))),
    ping: () => store.ping(),
    close: () => store.close(),
  });
  return calls;
}

/** The same calls, those of a verb that takes many rows as one: bookings first, which the others refer to. */
function together(calls: readonly Call[]): readonly Call[] {
  const of = (verb: Call[0]) => calls.filter(([called]) => called === verb);
  const rows = (verb: Call[0], place: number) => of(verb).flatMap(([, given]) => given[place] as readonly unknown[]);
  return [
    ...of('addBooking'),
    ['takeTime', [rows('takeTime', 0)]],
    ['post', [of('post')[0]![1][0], rows('post', 1)]],
    ...of('addRecord'),
    ['enqueue', [rows('enqueue', 0)]],
  ];
}

/** Stores a day's bookings again, some days later. */
async function repeat(transaction: StoreTransaction, template: readonly Call[], later: number): Promise<void> {
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    let known = ids.get(id);
    if (known === undefined) ids.set(id, (known = dated(id, later)));
    return known;
  };
  for (const [verb, given] of template) {
    const method = transaction[verb] as (...shifted: readonly unknown[]) => Promise<void>;
    await method.apply(
      transaction,
      given.map((value) => shifted(value, '', later, idOf)),
    );
  }
}

/** An id as it is made some days later: it begins with its time. */
function dated(id: string, later: number): string {
  const time = (parseInt(id.slice(0, 8) + id.slice(9, 13), 16) + later * DAY).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${id.slice(13)}`;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:/;
/** Members that are numbers of a pool's ledger. */
const SEQS = new Set(['seq', 'record', 'lastAssigned']);

function shifted(value: unknown, member: string, later: number, idOf: (id: string) => string): unknown {
  if (typeof value === 'number') {
    if (SEQS.has(member)) return value + later * A_DAY;
    return value > 1e11 ? value + later * DAY : value;
  }
  if (typeof value === 'string') {
    if (ID.test(value)) return idOf(value);
    return INSTANT.test(value) ? instant(Date.parse(value) + later * DAY) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shifted(item, member, later, idOf));
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = shifted((value as Record<string, unknown>)[key], key, later, idOf);
  return copy;
}

function instant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** Whether the ledger is what the engine would have written; of a large one, its last number. */
async function check(store: Store, count: number): Promise<void> {
  await store.read(TEAM, async (view) => {
    const last = await view.lastSeq('call');
    if (last < count) throw new Error(`The ledger ends at ${last}, with ${count} bookings`);
    if (count > 5000) return;
    const verified = verifyPool(await view.postings('call'), await view.records('call'));
    if (!verified.ok) throw new Error(`What was filled in is not what the engine stores: ${JSON.stringify(verified)}`);
  });
}
