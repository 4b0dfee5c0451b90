import type { Availability, BookingType } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core';
import type { AvailabilityQuery, BookingBackend } from '../backend.ts';
import { reachOf } from './calendar.ts';
import { startsOf } from './starts.ts';

/** What is known of a month's availability. */
export interface Month {
  /** What was served, in order; empty until the first answer. Kept while it is asked for again. */
  parts: readonly Availability[];
  /** Why the last request failed; `null` after one that did not. */
  error: unknown;
  /** The request under way. */
  pending: Promise<void> | null;
  /** How often it was found out of date, and how often it had been when the last answered request was sent. */
  expired: number;
  answered: number;
  /** Starts by duration and host, computed when first wanted. */
  starts: Map<string, readonly number[]>;
  request: AbortController | null;
}

export interface MonthsOptions {
  backend: BookingBackend;
  slug: () => string;
  /** The booking type, asked for once. Months are asked for without waiting for it. */
  type: () => Promise<BookingType>;
  now: () => number;
  /** What distinguishes requests besides the time, e.g. the booking that is moved. */
  scope: () => Omit<AvailabilityQuery, 'from' | 'to'>;
  /** A month was answered, or failed. `asOf`: the backend's clock, epoch milliseconds. */
  changed: (month: string, asOf: number | null) => void;
}

/**
 * Availability by calendar month, `YYYY-MM`. A month is asked for once, whoever wants it meanwhile shares the request; what is
 * stale stays readable until the new answer is there; and only the latest request for a month writes.
 */
export interface Months {
  get(month: string): Month | undefined;
  /** Whether a month is unknown or out of date. */
  isStale(month: string): boolean;
  /** Asks for a month unless it is known; `fresh`: even then, and even if a request is under way. Never rejects. */
  load(month: string, fresh?: boolean): Promise<void>;
  /** Bookable starts from `from` to before `to` (epoch milliseconds, inside the month's reach), ascending. */
  starts(month: string, type: BookingType, duration: number, host: string | null): readonly number[];
  /** Marks what overlaps `[from, to)` as out of date. A request under way may be too old as well, so it does not make up for it. */
  expire(from?: number, to?: number): void;
  /** Lets what failed be asked for again. */
  forgive(): void;
  /** Ends all requests. */
  stop(): void;
}

export function createMonths({ backend, slug, type, now, scope, changed }: MonthsOptions): Months {
  const known = new Map<string, Month>();
  const keyOf = (month: string) => month + JSON.stringify(scope());

  async function ask(month: string, entry: Month, signal: AbortSignal): Promise<void> {
    const query = scope();
    const reach = reachOf(month);
    const asked = entry.expired;
    const parts: Availability[] = [];
    let { from } = reach;
    try {
      // A backend may serve less than asked, so go on from where it stopped until its horizon or the month's end.
      for (;;) {
        const part = await backend.availability(
          slug(),
          { ...query, from: formatInstant(from), to: formatInstant(reach.to) },
          { signal },
        );
        const served = Date.parse(part.to);
        parts.push(part);
        if (served >= reach.to || served <= from) break;
        if (served >= now() + (await type()).window.horizon * 60_000 - 60_000) break;
        from = served;
      }
      if (signal.aborted) return;
      if (!same(parts, entry.parts)) entry.starts = new Map();
      Object.assign(entry, { parts, error: null, answered: asked });
    } catch (error) {
      if (signal.aborted) return;
      entry.error = error;
    }
    entry.pending = null;
    changed(month, entry.error ? null : Date.parse(parts[0]!.asOf));
  }

  return {
    get: (month) => known.get(keyOf(month)),
    isStale: (month) => isStale(known.get(keyOf(month))),
    load(month, fresh = false) {
      const key = keyOf(month);
      let entry = known.get(key);
      if (!entry) {
        entry = { parts: [], error: null, pending: null, expired: 0, answered: -1, starts: new Map(), request: null };
        known.set(key, entry);
      }
      if (!fresh && (entry.pending || !isStale(entry))) return entry.pending ?? Promise.resolve();
      entry.request?.abort();
      entry.request = new AbortController();
      return (entry.pending = ask(month, entry, entry.request.signal));
    },
    starts(month, bookingType, duration, host) {
      const entry = known.get(keyOf(month));
      if (!entry) return [];
      const key = `${duration} ${host}`;
      let starts = entry.starts.get(key);
      if (!starts) {
        try {
          starts = entry.parts.flatMap((part) => startsOf(bookingType, part, duration, host));
        } catch (error) {
          // E.g. a grid in a time zone that this runtime does not know.
          Object.assign(entry, { error, parts: [] });
          return [];
        }
        entry.starts.set(key, starts);
      }
      return starts;
    },
    expire(from = -Infinity, to = Infinity) {
      for (const [key, entry] of known) {
        const reach = reachOf(key.slice(0, 7));
        if (reach.from < to && from < reach.to) entry.expired++;
      }
    },
    forgive() {
      for (const entry of known.values()) entry.error = null;
    },
    stop() {
      for (const entry of known.values()) {
        entry.request?.abort();
        entry.pending = null;
      }
    },
  };
}

function isStale(entry: Month | undefined): boolean {
  return entry?.answered !== entry?.expired || !entry;
}

function same(a: readonly Availability[], b: readonly Availability[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}
