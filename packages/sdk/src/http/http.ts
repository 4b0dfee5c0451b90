import type { AvailabilityQuery, BookingBackend } from '../backend.ts';
import { BackendError } from '../backend-error.ts';
import { exchange, type Answer } from './exchange.ts';
import type * as Writing from './writing.ts';
import { readAvailability, readBookingType } from './shapes.ts';

export interface HttpOptions {
  /** Milliseconds to wait for an answer; then a call rejects as `offline`. Default: 20,000. */
  timeout?: number;
  /** Sends requests. Default: the runtime's. */
  fetch?: typeof globalThis.fetch;
}

/** What the methods of an HTTP backend share. */
export interface Exchanges {
  readonly base: string;
  /** Sends a request to a path under the base. */
  send: (path: string, init: RequestInit, signal?: AbortSignal) => Promise<Answer>;
  /** Reads what is checked once and, as long as its tag stays the same, is the very same object. */
  get: <T>(path: string, read: (body: unknown, url: string) => T, signal?: AbortSignal, token?: string) => Promise<T>;
}

/** Answers kept to be asked for again by their tag. */
const KEPT = 32;

/**
 * A backend that answers the booking contract over HTTP.
 *
 * @param address the API's address, e.g. `https://book.example/api`, or the root it is found at: `{ root, api? }`, where `api`
 *   defaults to `{root}/api`
 */
export function http(address: string | { root: string; api?: string }, options: HttpOptions = {}): BookingBackend {
  const named = typeof address === 'string' ? address : address.api || `${address.root.replace(/\/+$/, '')}/api`;
  const base = named.replace(/\/+$/, '');
  const known = new Map<string, { etag: string; value: unknown }>();

  const exchanges: Exchanges = {
    base,
    send: (path, init, signal) => exchange(base + path, init, signal, options),
    async get(path, read, signal, token) {
      const before = known.get(path + token);
      const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
      // A browser asks by tag on its own.
      if (before && !globalThis.location) headers['if-none-match'] = before.etag;
      const { status, etag, body, problem } = await exchanges.send(path, { headers }, signal);
      if (problem) throw new BackendError('refused', `${base + path}: ${problem.detail}`, problem);
      if (before && (status === 304 || etag === before.etag)) return before.value as never;
      const value = read(body, base + path);
      if (etag) known.set(path + token, { etag, value });
      if (known.size > KEPT) known.delete(known.keys().next().value!);
      return value;
    },
  };

  // What is needed after a time is chosen; asked for when the first times are there.
  let writing: Promise<ReturnType<typeof Writing.writing>> | undefined;
  const later = () =>
    (writing ??= import('./writing.ts').then(
      (module) => module.writing(exchanges),
      (cause: unknown) => {
        writing = undefined;
        throw new BackendError('offline', String(cause));
      },
    ));

  return {
    bookingType: (slug, { signal } = {}) => exchanges.get(`/booking-types/${slug}`, readBookingType, signal),
    async availability(slug, query, { signal } = {}) {
      const path = `/booking-types/${slug}/availability?${parametersOf(query)}`;
      const answer = await exchanges.get(path, readAvailability, signal, query.booking?.token);
      later().catch(() => {});
      return answer;
    },
    discover: async (...call) => (await later()).discover(...call),
    book: async (...call) => (await later()).book(...call),
    booking: async (...call) => (await later()).booking(...call),
    edit: async (...call) => (await later()).edit(...call),
    reschedule: async (...call) => (await later()).reschedule(...call),
    cancel: async (...call) => (await later()).cancel(...call),
    hold: async (...call) => (await later()).hold(...call),
    release: async (...call) => (await later()).release(...call),
    changes(slug, listener) {
      // The runtime renews the connection. Node has no `EventSource` by default: nothing is reported then.
      const source = globalThis.EventSource && new EventSource(`${base}/booking-types/${slug}/changes`);
      source?.addEventListener('message', ({ data }) => listener(JSON.parse(data) as { from: string; to: string }));
      return () => source?.close();
    },
  };
}

function parametersOf({ booking, ...query }: AvailabilityQuery): string {
  const values = Object.entries({ ...query, booking: booking?.id }).filter(([, value]) => value !== undefined);
  return String(new URLSearchParams(values.map(([name, value]) => [name, String(value)])));
}
