import { bookingBusy, formatInstant, type Buffers } from '@team-booking/core';
import type { TakenTime } from '../store/rows.ts';
import type { TimeSpan } from './busy.ts';

/**
 * Time of our own bookings as a query finds it busy: so that between two bookings lies the larger of their buffers.
 *
 * @param times sorted by start
 * @returns in no order; times that touch the one before are one with it
 */
export function ownBusyTime(times: readonly TakenTime[], query: Buffers): TimeSpan[] {
  // Types have few different buffers, and the core's rule adds the same to all bookings of the same buffers.
  const known = new Map<string, { readonly before: number; readonly after: number }>();
  const merged: { start: number; end: number }[] = [];
  for (const { start, end, bufferBefore, bufferAfter } of times) {
    const key = `${bufferBefore} ${bufferAfter}`;
    let added = known.get(key);
    if (!added) known.set(key, (added = addedTo({ bufferBefore, bufferAfter }, query)));
    const span = { start: start - added.before, end: end + added.after };
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      last.start = Math.min(last.start, span.start);
      last.end = Math.max(last.end, span.end);
    } else {
      merged.push(span);
    }
  }
  return merged;
}

const NOON = Date.UTC(2000, 0, 1, 12);

function addedTo(ofBooking: Buffers, query: Buffers): { before: number; after: number } {
  const noon = formatInstant(NOON);
  const { start, end } = bookingBusy({ start: noon, end: noon }, ofBooking, query);
  return { before: NOON - Date.parse(start), after: Date.parse(end) - NOON };
}
