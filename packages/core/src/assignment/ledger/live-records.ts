import type { LiveRecord } from '../record/record.ts';

/** Live records as an immutable linked list, the latest first. */
export interface History {
  readonly latest: LiveRecord;
  readonly before: History | null;
}

/** Histories by tier or by host. */
export type Histories<Key> = ReadonlyMap<Key, History>;

/** Adds a record to the histories of `keys`: mostly the latest one, but one that is live again has its former place. */
export function withRecord<Key>(histories: Histories<Key>, keys: readonly Key[], record: LiveRecord): Histories<Key> {
  const next = new Map(histories);
  for (const key of keys) next.set(key, withOne(next.get(key) ?? null, record));
  return next;
}

function withOne(history: History | null, record: LiveRecord): History {
  const [later, before] = splitAt(history, record.seq);
  return onTop({ latest: record, before }, later);
}

/** Removes a record from the histories of `keys`. */
export function withoutRecord<Key>(histories: Histories<Key>, keys: readonly Key[], seq: number): Histories<Key> {
  const next = new Map(histories);
  for (const key of keys) {
    const rest = without(next.get(key) ?? null, seq);
    if (rest) next.set(key, rest);
    else next.delete(key);
  }
  return next;
}

function without(history: History | null, seq: number): History | null {
  const [later, rest] = splitAt(history, seq);
  return rest?.latest.seq === seq ? onTop(rest.before, later) : history;
}

/** The records with a higher `seq`, the latest first, and the history below them. */
function splitAt(history: History | null, seq: number): [later: LiveRecord[], rest: History | null] {
  const later: LiveRecord[] = [];
  let rest = history;
  for (; rest && rest.latest.seq > seq; rest = rest.before) later.push(rest.latest);
  return [later, rest];
}

function onTop<Below extends History | null>(below: Below, later: LiveRecord[]): Below | History {
  let history: Below | History = below;
  for (const latest of later.reverse()) history = { latest, before: history };
  return history;
}
