import type { Availability, BookingType } from '@team-booking/contract';
import type { AvailabilityQuery, BookingBackend } from '../backend.ts';
import { exchange, type Exchanges, type HttpOptions } from './exchange.ts';
import { isAvailability, isBookingType, isValid } from './is-valid.ts';
import { jsonOf } from './json-of.ts';
import { lazy } from '../lazy.ts';

const rest = lazy(() => import('./rest.ts'));

/** Methods that are loaded when one of them is called first. */
const LATER = [
  'discover',
  'route',
  'book',
  'booking',
  'edit',
  'reschedule',
  'cancel',
  'attend',
  'lostLink',
  'hold',
  'release',
] as const satisfies readonly (keyof BookingBackend)[];
type Later = (typeof LATER)[number];

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
  const given = { ...options.answers };

  const send: Exchanges['send'] = (path, init, signal) => exchange(base + path, init, signal, options);

  const get: Exchanges['get'] = async (path, check, signal, token) => {
    const key = path + token;
    const before = known.get(key);
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    // A browser revalidates with ETag by itself.
    if (before && !globalThis.location) headers['if-none-match'] = before.etag;
    const body = given[path];
    delete given[path];
    const answer = body ? { ok: true, status: 200, etag: null, body } : await send(path, { headers }, signal);
    const { ok, status, etag } = answer;
    if (before && (status === 304 || etag === before.etag)) return before.value as never;
    const value = answer.body as Parameters<typeof check>[0];
    if (!ok || !isValid(value, check)) return (await rest()).fail(base + path, answer);
    if (known.size >= KEPT) known.clear();
    if (etag) known.set(key, { etag, value });
    return value;
  };

  /** Asks for something of a booking type. */
  const ask = <T>(
    what: string,
    { booking, ...query }: Partial<AvailabilityQuery>,
    check: (body: T) => boolean,
    signal: AbortSignal | undefined,
  ): Promise<T> => {
    // JSON omits undefined members.
    const parameters = new URLSearchParams(JSON.parse(jsonOf({ ...query, booking: booking?.id })));
    return get(`/booking-types/${what}${parameters.size ? '?' : ''}${parameters}`, check, signal, booking?.token);
  };

  /** What is not needed before a slot is chosen. */
  const methods = async () => (await rest()).methods({ base, send, get });
  const later = (name: Later) => [
    name,
    async (...call: unknown[]) => ((await methods())[name] as (...given: unknown[]) => unknown)(...call),
  ];

  return {
    ...(Object.fromEntries(LATER.map(later)) as Pick<BookingBackend, Later>),
    bookingType: (slug, { signal, ...entry } = {}) => ask<BookingType>(slug, entry, isBookingType, signal),
    availability: (slug, query, { signal } = {}) =>
      ask<Availability>(`${slug}/availability`, query, isAvailability, signal),
    changes(...call) {
      const ending = methods().then(
        (loaded) => loaded.changes(...call),
        () => () => {},
      );
      return () => void ending.then((end) => end());
    },
  };
}
