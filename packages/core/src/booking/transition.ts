import type { Booking } from './booking.ts';
import { edit, reassign, reschedule } from './change.ts';
import { approve, decline, expire } from './decide.ts';
import { attend, cancel, complete, miss } from './end.ts';
import type { BookingEvent } from './event.ts';
import { pay, refund, reseat } from './pay.ts';
import { TABLE, type Before } from './table.ts';
import { refuse, unchanged, type Step, type Transition } from './transition-result.ts';
import { withinOf } from './within.ts';

type Kind = BookingEvent['kind'];

/** What an event comes to where the table lets it happen. */
const STEPS: {
  readonly [K in Kind]: (booking: Before<K>, event: Extract<BookingEvent, { kind: K }>, now: number) => Step;
} = { pay, approve, decline, expire, reseat, refund, reschedule, reassign, edit, cancel, complete, miss, attend };

/**
 * Applies an event to a booking: its next state with the effects that follow, `unchanged` because it is so
 * already, or a refusal. A refusal is an expected outcome; only a booking that would end before it starts is an error.
 *
 * @param now the present, epoch milliseconds
 * @throws RangeError for a reschedule that ends before it starts
 */
export function transition(booking: Booking, event: BookingEvent, now: number): Transition {
  const cell = TABLE[booking.status][event.kind];
  if (typeof cell === 'string') return cell === 'same' ? unchanged(booking) : refuse(cell);
  // A status and the function of its event correlate by the table, which TypeScript cannot express for a union.
  const step = STEPS[event.kind] as (booking: Booking, event: BookingEvent, now: number) => Step;
  const next = step(booking, event, now);
  return next.kind === 'changed' ? { ...next, within: withinOf(booking, next.booking, now) } : next;
}
