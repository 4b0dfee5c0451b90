import type { Booking } from './booking.ts';
import { edit, reassign, reschedule } from './change.ts';
import { approve, decline, expire } from './decide.ts';
import { cancel, complete, miss } from './end.ts';
import type { BookingEvent } from './event.ts';
import { pay, reseat } from './pay.ts';
import type { Transition } from './transition-result.ts';

/**
 * Applies an event to a booking: its next state with the effects that follow, `unchanged` because it is so
 * already, or a refusal. A refusal is an expected outcome; only a booking that would end before it starts is an error.
 *
 * @param now the present, epoch milliseconds
 * @throws RangeError for a reschedule that ends before it starts
 */
export function transition(booking: Booking, event: BookingEvent, now: number): Transition {
  switch (event.kind) {
    case 'pay':
      return pay(booking, event.payment, now);
    case 'approve':
      return approve(booking, now);
    case 'decline':
      return decline(booking, event.reason, now);
    case 'expire':
      return expire(booking, now);
    case 'reseat':
      return reseat(booking, event.hosts, now);
    case 'reschedule':
      return reschedule(booking, event, now);
    case 'reassign':
      return reassign(booking, event.hosts, now);
    case 'edit':
      return edit(booking, event.by, now);
    case 'cancel':
      return cancel(booking, event.by, event.reason, now);
    case 'complete':
      return complete(booking, now);
    case 'miss':
      return miss(booking, event.who, now);
  }
}
