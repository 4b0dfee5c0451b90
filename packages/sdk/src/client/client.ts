import type { Booking, BookingType } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import type { AvailabilityQuery, BookingBackend, CallOptions, Outcome, WriteOptions } from '../backend.ts';
import type { Slot } from '../availability/slot.ts';
import { after, type Environment } from '../environment.ts';
import { randomKey } from '../random-key.ts';
import {
  accessOf,
  requestOf,
  type BookingDetails,
  type CancelOptions,
  type Managed,
  type RescheduleOptions,
} from './booking.ts';
import { resend } from './resend.ts';
import { until } from './until.ts';
import { zoneOr } from '../availability/calendar.ts';
import { expire, forgive } from '../availability/expiring.ts';
import { createMonths } from '../availability/months.ts';
import { checkHost, durationOf, monthsOf, slotsIn, type BookableSlot, type SlotsQuery } from './slots-query.ts';

export interface ClientOptions {
  backend: BookingBackend;
  /** The last part of the booking type's link. */
  slug: string;
  /** Secret of a one-time or secret link: the `link` in the query of the address that the visitor opened. */
  link?: string;
  /** Where the visitor's answers led, for a booking type with `routing`: see `route` of the backend. */
  route?: string;
  /** The language that texts of the type are wanted in, BCP 47. Default: the one they are written in. */
  locale?: string;
  /** Milliseconds for which slots are cached. Default: 60,000. */
  keep?: number;
  /** The present, epoch milliseconds. Default: the runtime's clock. */
  now?: () => number;
  /** Makes idempotency keys of 1 to 255 visible ASCII characters. Default: 128 random bits in hexadecimal. */
  key?: () => string;
  /** Waits between retries. Default: the runtime's timers. */
  environment?: Pick<Environment, 'after'>;
}

/**
 * Books from one booking type, for interfaces without a flow. Writes make their own idempotency keys: if an answer is lost, they retry
 * with the same key, three times at most, so that nothing happens twice. An aborted `signal` rejects a call with the signal's reason.
 */
export interface Client {
  /** The booking type, cached as long as slots are. */
  bookingType(options?: CallOptions): Promise<BookingType>;
  /**
   * Free slots in order. Months are cached, so another duration, host or zone needs no request.
   *
   * @throws BackendError whatever the backend fails with; `unsupported` if the query makes no sense
   */
  slots(query: SlotsQuery): Promise<BookableSlot[]>;
  /** Books a slot. */
  book(slot: Slot, details: BookingDetails, options?: CallOptions): Promise<Outcome>;
  /** A booking as it now is. */
  booking(booking: Managed, options?: CallOptions): Promise<Booking>;
  /** Moves a booking to another slot. */
  reschedule(booking: Managed, slot: Slot, options?: RescheduleOptions): Promise<Outcome>;
  /** Cancels a booking. Cancelling twice is no error. */
  cancel(booking: Managed, options?: CancelOptions): Promise<Outcome>;
  /** Invalidates everything cached. */
  refresh(): void;
  /** Calls back when availability changed, where the backend reports it (capability `live`). Returns what unsubscribes. */
  subscribe(listener: (changed: { from: string; to: string }) => void): () => void;
}

const MINUTE = 60_000;

/** Creates a client of one booking type. It sends no request before its first call. */
export function createClient(options: ClientOptions): Client {
  const {
    backend,
    slug,
    link,
    locale,
    keep = MINUTE,
    now = Date.now,
    key = randomKey,
    environment = { after },
  } = options;
  const routed = options.route === undefined ? {} : { route: options.route };
  const endless = new AbortController().signal;
  let asked: Promise<BookingType> | null = null;
  let scope: Omit<AvailabilityQuery, 'from' | 'to'> = routed;
  let current = slug;
  let since = now();

  async function askType(): Promise<BookingType> {
    try {
      const type = await backend.bookingType(slug, { link, locale });
      current = type.slug;
      return type;
    } catch (error) {
      asked = null;
      throw error;
    }
  }

  const bookingType = () => {
    if (now() - since > keep) refresh();
    return (asked ??= askType());
  };

  const months = createMonths({
    backend,
    slug: () => current,
    type: bookingType,
    now,
    scope: () => ({ ...scope, ...(link && { link }) }),
    signal: () => endless,
    changed: () => {},
  });

  function refresh(): void {
    since = now();
    expire(months);
    asked = null;
  }

  /** Loads months, coalescing requests in flight, until they are known. */
  async function load(wanted: readonly string[], within: typeof scope): Promise<void> {
    scope = within;
    forgive(months);
    await Promise.all(
      wanted.map(async (month) => {
        for (;;) {
          // Other callers may have changed the scope meanwhile.
          scope = within;
          const pending = months.load(month);
          if (!pending) return;
          await pending;
        }
      }),
    );
    scope = within;
    const failed = wanted.find((month) => months.of(month).parts.length === 0);
    if (failed) throw months.of(failed).error;
  }

  /** Sends a write until it is answered; afterwards, cached slots are stale. */
  async function write(
    send: (options: WriteOptions) => Promise<Outcome>,
    signal: AbortSignal | undefined,
  ): Promise<Outcome> {
    signal?.throwIfAborted();
    const call = { idempotencyKey: key(), ...(signal && { signal }) };
    try {
      return await resend(() => send(call), environment.after, signal);
    } finally {
      expire(months);
    }
  }

  async function slots(query: SlotsQuery): Promise<BookableSlot[]> {
    const guess = query.timeZone ?? zoneOr();
    const wanted = monthsOf(query, guess);
    const known = asked !== null && now() - since <= keep;
    const typeAsked = bookingType();
    // Most backends need neither duration nor host, so booking type and slots take one round trip.
    const early = load(known ? [] : wanted, routed).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const [type, failed] = await Promise.all([typeAsked, early]);
    const timeZone = query.timeZone ?? type.timeZoneLock ?? guess;
    const duration = durationOf(query, type);
    checkHost(query, type);
    const needed = type.capabilities.includes('starts')
      ? { ...routed, duration, ...(query.host && { host: query.host }) }
      : null;
    if (failed && !needed) throw failed.error;
    await load(monthsOf(query, timeZone), needed ?? routed);
    scope = needed ?? routed;
    return slotsIn(months, type, query, timeZone, duration, now() + type.window.minNotice * MINUTE);
  }

  return {
    bookingType: ({ signal } = {}) => until(bookingType(), signal),
    slots: (query) => until(slots(query), query.signal),
    async book(slot, details, { signal } = {}) {
      const request = requestOf(await until(bookingType(), signal), slot, details);
      return write((call) => backend.book({ ...routed, ...(link && { link }), ...request }, call), signal);
    },
    booking: (managed, call) => backend.booking(accessOf(managed), call),
    reschedule(managed, { start, duration }, { signal, ...wishes } = {}) {
      const request = { start: formatInstant(start), duration, ...wishes };
      return write((call) => backend.reschedule(accessOf(managed), request, call), signal);
    },
    cancel: (managed, { signal, ...request } = {}) =>
      write((call) => backend.cancel(accessOf(managed), request, call), signal),
    refresh,
    subscribe(listener) {
      let end: (() => void) | null = null;
      let ended = false;
      const begin = (type: BookingType) => {
        if (ended || !type.capabilities.includes('live')) return;
        const expiring = (changed: { from: string; to: string }) => {
          expire(months, Date.parse(changed.from), Date.parse(changed.to));
          listener(changed);
        };
        end = backend.changes(type.slug, expiring, { link });
      };
      // Callers of `bookingType()` and `slots()` get the error.
      bookingType().then(begin, () => {});
      return () => {
        ended = true;
        end?.();
      };
    },
  };
}
