import type { Booking } from './booking.ts';
import { blocksTime } from './status.ts';
import type { WithinEffect } from './transition-result.ts';

/**
 * What a change does to hosts' time and to the record of the assignment. It follows from the booking before and after, whatever the
 * event was.
 *
 * @param now the present, epoch milliseconds
 */
export function withinOf(before: Booking, after: Booking, now: number): readonly WithinEffect[] {
  const [took, takes] = [blocksTime(before.status), blocksTime(after.status)];
  if (!took) return takes ? ['take-time'] : [];
  if (!takes) {
    const begun = after.status === 'cancelled' && now >= after.start;
    return ['release-time', begun ? 'void-assignment-after-start' : 'void-assignment'];
  }
  const missed = attendeeMissed(after);
  if (missed !== attendeeMissed(before)) return [missed ? 'void-assignment-after-start' : 'restore-assignment'];
  return isElsewhere(before, after) ? ['move-time'] : [];
}

function attendeeMissed(booking: Booking): boolean {
  return booking.status === 'no-show' && booking.who === 'attendee';
}

function isElsewhere(before: Booking, after: Booking): boolean {
  return before.start !== after.start || before.end !== after.end || before.hosts !== after.hosts;
}
