import { parseInstant } from '../../iso/parse-instant.ts';
import type { Interval } from '../../intervals/interval.ts';
import type { KeptBooking } from './tally.ts';

/**
 * How long hosts waited for a turn: for each host the times from one of their bookings to the next in which they were free for a
 * booking that went to somebody else. Who was free for none of them did not wait, however long it took. The beginning and the end of
 * the range count as turns, so that somebody who never got one is seen to wait.
 *
 * @param bookings in the order of their records; those without a time of decision are left out
 * @param range epoch milliseconds
 */
export function waits(bookings: readonly KeptBooking[], range: Interval): ReadonlyMap<string, readonly Interval[]> {
  const waiting = new Map<string, { since: number; wasFree: boolean; readonly found: Interval[] }>();
  const of = (host: string) => {
    let known = waiting.get(host);
    if (!known) waiting.set(host, (known = { since: range.start, wasFree: false, found: [] }));
    return known;
  };
  for (const { record } of bookings) {
    if (record.at === null) continue;
    const at = parseInstant(record.at);
    const chosen = new Set(record.kind === 'panel' ? record.chosen : [record.chosen]);
    for (const { host, free } of record.hosts) {
      const one = of(host);
      if (chosen.has(host)) {
        if (one.wasFree) one.found.push({ start: one.since, end: at });
        one.since = at;
        one.wasFree = false;
      } else if (free) {
        one.wasFree = true;
      }
    }
  }
  for (const { since, wasFree, found } of waiting.values()) {
    if (wasFree) found.push({ start: since, end: range.end });
  }
  return new Map(Array.from(waiting, ([host, { found }]) => [host, found]));
}
