import type { Availability, BookingType } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core';
import type { AvailabilityQuery, BookingBackend } from '../backend.ts';
import { reachOf } from './calendar.ts';
import { startsOf } from './starts.ts';

/** What is known of a month's availability. */
interface Month {
  /** What was served, in order; empty until the first answer. Kept while it is asked for again. */
  parts: readonly Availability[];
  /** Why the last request failed. */
  error: unknown;
  /** The request under way. */
  pending: Promise<void> | null;
  request: AbortController;
  /** How often it was found out of date, and how often it had been when the last answered request was sent. */
  expired: number;
  answered: number;
  /** Starts by duration and host, computed when first wanted. */
  starts: Map<string, readonly number[]>;
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
  changed: (month: string, asOf?: number) => void;
}

/**
 * Availability by calendar month, `YYYY-MM`. A month is asked for once, whoever wants it meanwhile shares the request; what is
 * out of date stays readable until the new answer is there; and only the latest request for a month writes.
 */
export interface Months {
  /** Asks for a month if it is unknown or out of date, unless it failed; `again`: in any case. Never rejects. */
  load(month: string, again?: boolean): Promise<void> | null;
  /** Whether an answer is there, be it out of date. */
  isKnown(month: string): boolean;
  isStale(month: string): boolean;
  /** Why a month is not known, where the request for it failed. */
  errorOf(month: string): unknown;
  /** Bookable starts (epoch milliseconds, ascending) in the month's reach. */
  starts(month: string, type: BookingType, duration: number, host: string | null): readonly number[];
  /** Marks what overlaps `[from, to)` as out of date. A request under way may be too old as well, so it does not make up for it. */
  expire(from?: number, to?: number): void;
  /** Lets what failed be asked for again. */
  forgive(): void;
  /** Ends all requests. */
  stop(): void;
}

export function createMonths({ backend, slug, type, now, scope, changed }: MonthsOptions): Months {
  const months = new Map<string, Month>();

  function entryOf(month: string): Month {
    const key = month + JSON.stringify(scope());
    let entry = months.get(key);
    if (!entry) {
      entry = {
        parts: [],
        error: null,
        pending: null,
        request: new AbortController(),
        expired: 1,
        answered: 0,
        starts: new Map(),
      };
      months.set(key, entry);
    }
    return entry;
  }

  async function ask(month: string, entry: Month, { signal }: AbortController): Promise<void> {
    const query = scope();
    const { from, to } = reachOf(month);
    const { expired } = entry;
    const parts: Availability[] = [];
    entry.error = null;
    try {
      // A backend may serve less than asked, so go on from where it stopped until its horizon or the month's end.
      for (let at = from, end = from; end < to; at = end) {
        const part = await backend.availability(
          slug(),
          { ...query, from: formatInstant(at), to: formatInstant(to) },
          { signal },
        );
        parts.push(part);
        end = Date.parse(part.to);
        if (end <= at || (end < to && end > now() + ((await type()).window.horizon - 2) * 60_000)) break;
      }
      if (signal.aborted) return;
      if (parts.length !== entry.parts.length || parts.some((part, i) => part !== entry.parts[i])) entry.starts.clear();
      entry.parts = parts;
      entry.answered = expired;
    } catch (error) {
      if (signal.aborted) return;
      entry.error = error;
    }
    entry.pending = null;
    changed(month, parts[0] && Date.parse(parts[0].asOf));
  }

  return {
    load(month, again) {
      const entry = entryOf(month);
      if (!again && (entry.pending || entry.error || entry.answered === entry.expired)) return entry.pending;
      entry.request.abort();
      return (entry.pending = ask(month, entry, (entry.request = new AbortController())));
    },
    isKnown: (month) => entryOf(month).parts.length > 0,
    isStale(month) {
      const { answered, expired } = entryOf(month);
      return answered !== expired;
    },
    errorOf: (month) => entryOf(month).error,
    starts(month, bookingType, duration, host) {
      const entry = entryOf(month);
      const key = `${duration} ${host}`;
      let starts = entry.starts.get(key);
      if (!starts) {
        try {
          starts = entry.parts.flatMap((part) => startsOf(bookingType, part, duration, host));
        } catch (error) {
          // E.g. a grid in a time zone that this runtime does not know.
          entry.error = error;
          entry.parts = starts = [];
        }
        entry.starts.set(key, starts);
      }
      return starts;
    },
    expire(from = -Infinity, to = Infinity) {
      for (const [key, entry] of months) {
        const reach = reachOf(key.slice(0, 7));
        if (reach.from < to && from < reach.to) entry.expired++;
      }
    },
    forgive() {
      for (const entry of months.values()) entry.error = null;
    },
    stop() {
      for (const entry of months.values()) {
        entry.request.abort();
        entry.pending = null;
      }
    },
  };
}
