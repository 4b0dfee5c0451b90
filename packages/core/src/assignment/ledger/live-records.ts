import type { LiveRecord } from '../record/record.ts';

/** Live records as an immutable linked list, the latest first. */
export interface History {
  readonly latest: LiveRecord;
  readonly before: History | null;
}

/** Histories by tier or by host. */
export type Histories<Key> = ReadonlyMap<Key, History>;

/** Adds a record to the histories of `keys`. */
export function withRecord<Key>(histories: Histories<Key>, keys: readonly Key[], record: LiveRecord): Histories<Key> {
  const next = new Map(histories);
  for (const key of keys) next.set(key, { latest: record, before: next.get(key) ?? null });
  return next;
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
  const later: LiveRecord[] = [];
  let rest = history;
  for (; rest && rest.latest.seq > seq; rest = rest.before) later.push(rest.latest);
  if (rest?.latest.seq !== seq) return history;
  rest = rest.before;
  for (const latest of later.reverse()) rest = { latest, before: rest };
  return rest;
}
