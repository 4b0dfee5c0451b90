import type { Availability, BookingType } from '@team-booking/contract';
import type { AvailabilityQuery, BookingBackend } from '../backend.ts';
import { exchange, type Exchanges, type HttpOptions } from './exchange.ts';
import { isAvailability, isBookingType, isValid } from './is-valid.ts';
import { lazy } from '../lazy.ts';

const rest = lazy(() => import('./rest.ts'));

/** Answers kept for revalidation. */
const KEPT = 32;

/**
 * A backend that answers the booking contract over HTTP.
 *
 * @param address the API's address, e.g. `https://book.example/api`, or the root it is found at: `{ root, api? }`, where `api`
 *   defaults to `{root}/api`
 */
export function http(address: string | { root: string; api?: string }, options: HttpOptions = {}): BookingBackend {
  const named = typeof address === 'string' ? address : address.api || address.root.replace(/\/*$/, '/api');
  const base = named.replace(/\/+$/, '');
  const known = new Map<string, { etag: string; value: unknown }>();

  const send: Exchanges['send'] = (path, init, signal) => exchange(base + path, init, signal, options);

  const get: Exchanges['get'] = async (path, check, signal, token) => {
    const key = path + token;
    const before = known.get(key);
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    // A browser revalidates with ETag by itself.
    if (before && !globalThis.location) headers['if-none-match'] = before.etag;
    const answer = await send(path, { headers }, signal);
    const { ok, status, etag } = answer;
    if (before && (status === 304 || etag === before.etag)) return before.value as never;
    const value = answer.body as Parameters<typeof check>[0];
    if (!ok || !isValid(value, check)) return (await rest()).fail(base + path, answer);
    if (etag) known.set(key, { etag, value });
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return value;
  };

  /** What is not needed before a slot is chosen. */
  const methods = async () => (await rest()).methods({ base, send, get });

  return {
    discover: async (...call) => (await methods()).discover(...call),
    route: async (...call) => (await methods()).route(...call),
    book: async (...call) => (await methods()).book(...call),
    booking: async (...call) => (await methods()).booking(...call),
    edit: async (...call) => (await methods()).edit(...call),
    reschedule: async (...call) => (await methods()).reschedule(...call),
    cancel: async (...call) => (await methods()).cancel(...call),
    hold: async (...call) => (await methods()).hold(...call),
    release: async (...call) => (await methods()).release(...call),
    bookingType: (slug, { signal } = {}) => get<BookingType>(`/booking-types/${slug}`, isBookingType, signal),
    async availability(slug, query, { signal } = {}) {
      const path = `/booking-types/${slug}/availability?${parametersOf(query)}`;
      const answer = await get<Availability>(path, isAvailability, signal, query.booking?.token);
      rest().catch(() => {});
      return answer;
    },
    changes(slug, listener) {
      const ending = methods().then(
        (loaded) => loaded.changes(slug, listener),
        () => () => {},
      );
      return () => void ending.then((end) => end());
    },
  };
}

function parametersOf({ booking, ...query }: AvailabilityQuery): URLSearchParams {
  // JSON omits undefined members.
  return new URLSearchParams(JSON.parse(JSON.stringify({ ...query, booking: booking?.id })));
}
