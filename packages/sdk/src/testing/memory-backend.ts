import type { Booking, Hold } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { BackendError } from '../backend-error.ts';
import type { BookingBackend } from '../backend.ts';
import { MemoryStore, no, type MemoryBackendOptions } from './memory-store.ts';
import { hold, release } from './memory-holds.ts';
import { availabilityOf } from './memory-slots.ts';
import { attend, book, cancel, edit, reschedule, route } from './memory-writes.ts';
import { network, type Fault, type Method } from './network.ts';

/** A backend in memory, for tests and examples: it really computes slots and books. */
export interface MemoryBackend extends BookingBackend {
  /** All bookings in the order in which they were made, as they are now. */
  readonly bookings: readonly Booking[];
  /** Holds that are neither used up nor given back. */
  readonly holds: readonly Hold[];
  /** Addresses whose manage links were asked for. */
  readonly lostLinks: readonly string[];
  /** Routes by their tokens; a test clears them to end them. */
  readonly routes: MemoryStore['routes'];
  /** Calls so far, e.g. `['bookingType', 'availability']`. */
  readonly calls: readonly Method[];
  /** Injects a fault into the next call of a method. */
  fault(method: Method, fault: Fault): void;
  /** Removes pending faults. */
  mend(): void;
  /** Books time of hosts (default: all of them) as another visitor would. */
  take(start: string, minutes: number, hosts?: readonly string[]): void;
  /** Sets a booking's status, as payment or approval would. */
  decide(id: string, status: Booking['status']): void;
}

export function memoryBackend(options: MemoryBackendOptions): MemoryBackend {
  const store = new MemoryStore(options);
  const { calls, faults, call } = network();
  const { type, bookings, listeners } = store;
  const lostLinks: string[] = [];

  function demandType(slug: string): void {
    if (slug !== type.slug) throw new BackendError('not-found', `There is no booking type ${slug}.`);
  }

  function demandMail(): void {
    if (!type.capabilities.includes('mail')) throw new BackendError('unsupported', 'This backend sends no mail.');
  }

  return {
    bookings,
    holds: store.holds,
    lostLinks,
    routes: store.routes,
    calls,
    fault: (method, fault) => void faults.push({ method, fault }),
    mend: () => void (faults.length = 0),
    take(start, minutes, hosts = options.hosts.map(({ id }) => id)) {
      const end = formatInstant(Date.parse(start) + minutes * 60_000);
      store.taken.push({ start, end, hosts });
      store.changed({ start, end });
    },
    decide(id, status) {
      const booking = bookings.find((one) => one.id === id)!;
      const { payment } = type;
      if (booking.status === 'awaiting-payment' && status !== 'expired' && payment) {
        const { amount, currency, refundUntil } = payment;
        const until = formatInstant(Date.parse(booking.start) - (refundUntil ?? 0) * 60_000);
        booking.paid = { amount, currency, refundUntil: until };
      }
      booking.status = status;
      store.changed(booking);
    },

    discover: ({ signal } = {}) =>
      call('discover', signal, () => ({ contract: type.contract, capabilities: type.capabilities })),
    bookingType: (slug, { signal } = {}) =>
      call('bookingType', signal, () => {
        demandType(slug);
        return type;
      }),
    availability: (slug, query, { signal } = {}) =>
      call('availability', signal, () => {
        demandType(slug);
        return availabilityOf(store, query);
      }),
    route: (slug, answers, { signal } = {}) =>
      call('route', signal, () => {
        demandType(slug);
        if (type.routing && options.lead) return route(store, answers, options.lead);
        throw new BackendError('unsupported', `This backend asks nothing before the times of ${slug}.`);
      }),
    book: (request, { idempotencyKey, signal }) =>
      call('book', signal, () =>
        store.idempotent('book', idempotencyKey, request, () => {
          demandType(request.bookingType);
          return book(store, request);
        }),
      ),
    booking: (access, { signal } = {}) => call('booking', signal, () => store.find(access)),
    edit: (access, changes, { signal } = {}) => call('edit', signal, () => edit(store, store.find(access), changes)),
    reschedule: (access, request, { idempotencyKey, signal }) =>
      call('reschedule', signal, () => {
        const booking = store.find(access);
        const route = `reschedule ${access.id}`;
        return store.idempotent(route, idempotencyKey, request, () => reschedule(store, booking, request));
      }),
    cancel: (access, request, { idempotencyKey, signal }) =>
      call('cancel', signal, () => {
        const booking = store.find(access);
        return store.idempotent(`cancel ${access.id}`, idempotencyKey, request, () => cancel(store, booking));
      }),
    attend: (access, { signal } = {}) =>
      call('attend', signal, () => {
        demandMail();
        return attend(store, store.find(access));
      }),
    lostLink: (email, { signal } = {}) =>
      call('lostLink', signal, () => {
        demandMail();
        if (!email.includes('@'))
          return no('invalid', 'invalid', 'Correct the field.', [
            { pointer: '/email', detail: 'is no e-mail address' },
          ]);
        lostLinks.push(email);
        return { ok: true };
      }),
    hold: (request, { idempotencyKey, signal }) =>
      call('hold', signal, () => hold(store, request, `${idempotencyKey} ${JSON.stringify(request)}`)),
    release: (held, { signal } = {}) => call('release', signal, () => release(store, held)),
    changes(_slug, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
