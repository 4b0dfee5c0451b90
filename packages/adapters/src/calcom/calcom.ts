import { BackendError, lazy, type BookingBackend } from '@team-booking/sdk';
import { availabilityOf, rangeOf } from './availability/availability.ts';
import { DISCOVERY } from './event-type/event-type.ts';
import { eventTypesOf } from './event-type/event-types.ts';
import { exchange } from './exchange.ts';
import type { CalcomOptions } from './options.ts';

/**
 * A backend that books event types of a Cal.com account, through its API v2.
 *
 * ```ts
 * element.backend = calcom({ user: 'ada' });
 * element.src = 'https://cal.com/ada/intro-call';
 * ```
 *
 * Capabilities: `approval` and `starts`. Without a counterpart at Cal.com: a booking cannot be edited (`edit` refuses with
 * `wrong-state`), no host can be requested, a move keeps the duration, and there are no holds, because a booking cannot claim a
 * reserved slot. Event types that recur, have seats, are paid, or verify e-mail addresses by a code fail with `unsupported`.
 *
 * Cal.com has no idempotency keys. An adapter instance sends once per key. If an answer is lost and the page is reloaded, Cal.com
 * decides: for round-robin types and types that need approval it answers the existing booking of the same attendee and time, otherwise
 * that the time is taken; no host is ever booked twice.
 *
 * The manage token of a booking is Cal.com's `uid`, with which anybody may see, move and cancel it.
 */
export function calcom(options: CalcomOptions): BookingBackend {
  const now = options.now ?? Date.now;
  const ask = exchange(options);
  const eventTypes = eventTypesOf(options, ask, now);

  const rest = lazy(async () => (await import('./booking/bookings.ts')).bookingsOf({ options, ask, eventTypes, now }));
  const unsupported = (): Promise<never> =>
    Promise.reject(new BackendError('unsupported', 'Cal.com holds nothing, asks nothing before and mails on its own.'));
  return {
    discover: () => Promise.resolve({ ...DISCOVERY, capabilities: [...DISCOVERY.capabilities] }),
    bookingType: async (slug, { signal } = {}) => (await eventTypes.ask(slug, signal)).type,
    async availability(slug, query, { signal } = {}) {
      const range = rangeOf(query);
      const event = await eventTypes.known(slug, signal);
      const asked = now();
      const moved = query.booking && (await (await rest()).uidOf(query.booking, signal));
      const answer = await availabilityOf(event, query, range, { ask, now: asked, moved, signal });
      rest().catch(() => {});
      return answer;
    },
    route: unsupported,
    book: async (...call) => (await rest()).book(...call),
    booking: async (...call) => (await rest()).booking(...call),
    edit: async (...call) => (await rest()).edit(...call),
    reschedule: async (...call) => (await rest()).reschedule(...call),
    cancel: async (...call) => (await rest()).cancel(...call),
    attend: unsupported,
    lostLink: unsupported,
    hold: unsupported,
    release: unsupported,
    changes: () => () => {},
  };
}
