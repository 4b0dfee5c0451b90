import type { Availability, BookingType } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import type { AvailabilityQuery, BookingBackend } from '../backend.ts';
import { reachOf } from './calendar.ts';
import { startsOf } from './starts.ts';

/** The cached availability of a month. */
export interface Month {
  /** The parts as served, in order; empty until the first answer. Kept while it is revalidated. */
  parts: readonly Availability[];
  /** The error of the last request, if it failed. The request is not repeated before this is cleared. */
  error?: unknown;
  /** The request in flight, and what aborts it. */
  pending?: Promise<void> | undefined;
  signal?: AbortSignal;
  /** How often it was invalidated, and how often it had been when the last answered request was sent. */
  expired: number;
  answered: number;
  /** Starts by duration and host, memoised. */
  starts: Map<string, readonly number[]>;
}

/** The most requests for one month. */
const MOST_PARTS = 99;

export interface MonthsOptions {
  backend: BookingBackend;
  slug: () => string;
  /** The booking type, requested once. Months are requested without waiting for it. */
  type: () => Promise<BookingType>;
  now: () => number;
  /** What distinguishes requests besides the range, e.g. the booking that is moved. */
  scope: () => Omit<AvailabilityQuery, 'from' | 'to'>;
  /** Aborts the requests that are sent from now on. */
  signal: () => AbortSignal;
  /** Called after a month was loaded or failed. `asOf`: the backend's clock, epoch milliseconds. */
  changed: (asOf?: number) => void;
}

/**
 * A cache of availability by calendar month, `YYYY-MM`. Concurrent requests for a month are coalesced, and a stale month
 * stays readable while it is revalidated.
 */
export interface Months {
  /** By month and scope. */
  readonly known: Map<string, Month>;
  /** The cache entry of a month in the present scope. */
  of: (month: string) => Month;
  /** Requests a month if it is missing or stale, unless it failed. Never rejects. */
  load: (month: string) => Promise<void> | undefined;
  /** Starts of slots (epoch milliseconds, ascending) in the month's reach. */
  starts: (month: string, type: BookingType, duration: number, host: string | null) => readonly number[];
}

export function createMonths({ backend, slug, type, now, scope, signal: life, changed }: MonthsOptions): Months {
  const known = new Map<string, Month>();

  function of(month: string): Month {
    const key = month + JSON.stringify(scope());
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { parts: [], expired: 1, answered: 0, starts: new Map() }));
    return entry;
  }

  async function ask(month: string, entry: Month): Promise<void> {
    const query = scope();
    const signal = (entry.signal = life());
    const { from, to } = reachOf(month);
    const { expired } = entry;
    const parts: Availability[] = [];
    try {
      // A backend may serve less than requested, so go on from where it stopped until its horizon or the month's end.
      for (let at = from, end = from; end < to && parts.length < MOST_PARTS; at = end) {
        const part = await backend.availability(
          slug(),
          { ...query, from: formatInstant(at), to: formatInstant(to) },
          { signal },
        );
        parts.push(part);
        end = Date.parse(part.to);
        if (end <= at || (end < to && end > now() + ((await type()).window.horizon - 2) * MINUTE)) break;
      }
      if (signal.aborted) return;
      if (parts.length !== entry.parts.length || parts.some((part, i) => part !== entry.parts[i])) entry.starts.clear();
      entry.parts = parts;
      entry.answered = expired;
    } catch (error) {
      if (signal.aborted) return;
      entry.error = error;
    }
    entry.pending = undefined;
    changed(parts[0] && Date.parse(parts[0].asOf));
  }

  return {
    known,
    of,
    load(month) {
      const entry = of(month);
      if (entry.pending && !entry.signal?.aborted) return entry.pending;
      if (entry.error || entry.answered === entry.expired) return;
      return (entry.pending = ask(month, entry));
    },
    starts(month, bookingType, duration, host) {
      const entry = of(month);
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
  };
}
