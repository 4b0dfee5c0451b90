import type { BookingRequest, BookingType } from '@team-booking/contract';
import { formatInstant, parseDate, parseInstant, wallClockAt, zoneTable } from '@team-booking/core';
import { BackendError } from '../backend-error.ts';
import type { AvailabilityQuery, BookingBackend, Outcome } from '../backend.ts';
import type { Surroundings } from '../flow/flow.ts';
import type { Time } from '../flow/state.ts';
import { after } from '../flow/surroundings.ts';
import { randomKey } from '../random-key.ts';
import { monthOf, shiftMonth, startOfDate, zoneOr } from './calendar.ts';
import { expire, forgive } from './expiring.ts';
import { createMonths } from './months.ts';

export interface ClientOptions {
  /** The present, epoch milliseconds. Default: the runtime's clock. */
  now?: () => number;
  /** Makes idempotency keys. Default: 128 random bits. */
  key?: () => string;
  /** Waits between retries. Default: the runtime's timers. */
  surroundings?: Pick<Surroundings, 'after'>;
}

/** Which times are asked for. */
export interface TimesQuery {
  /** First date (`2026-12-07`, its midnight in `timeZone`) or instant (`2026-12-07T08:00:00Z`). */
  from: string;
  /** Date or instant before which times start. At most a year after `from`. */
  to: string;
  /** Minutes. Default: the booking type's. */
  duration?: number;
  /** IANA zone of dates and of `local`. Default: the one the booking type is locked to, else the runtime's. */
  timeZone?: string;
  /** Only times at which this host (an id of the booking type's `hosts`) is free. */
  host?: string;
}

/** A time that can be booked. */
export interface BookableTime extends Time {
  /** ISO 8601 in UTC: `2026-12-07T08:30:00Z`. */
  readonly instant: string;
  /** What the clock shows in the query's zone: `2026-12-07T09:30`. */
  readonly local: string;
}

/** Who books, and what else the booking type asks for. */
export type BookingDetails = Omit<BookingRequest, 'bookingType' | 'start' | 'duration' | 'timeZone' | 'locale'> &
  Partial<Pick<BookingRequest, 'timeZone' | 'locale'>>;

/** A booking type to book from, for interfaces of one's own without a flow. */
export interface Client {
  /** The booking type; asked for once. */
  bookingType(): Promise<BookingType>;
  /**
   * Free times in order. Months are kept, so asking again for another duration, host or zone needs no request.
   *
   * @throws BackendError whatever the backend fails with; `unsupported` if the query makes no sense
   */
  times(query: TimesQuery): Promise<BookableTime[]>;
  /**
   * Books a time. If the answer is lost it is asked for again with the same idempotency key, three times at most, so that a
   * visitor is never booked twice.
   */
  book(time: Time, details: BookingDetails): Promise<Outcome>;
  /** Lets everything be asked for again. */
  refresh(): void;
  /** Calls back when availability changed, where the backend reports it (capability `live`). Returns what ends that. */
  subscribe(listener: (changed: { from: string; to: string }) => void): () => void;
}

const MINUTE = 60_000;
const endless = new AbortController().signal;
/** Milliseconds before the first, second and third retry. */
const RETRIES = [500, 2_000, 5_000];

/**
 * A client of one booking type.
 *
 * @param slug the last part of the booking type's link
 */
export function createClient(backend: BookingBackend, slug: string, options: ClientOptions = {}): Client {
  const { now = Date.now, key = randomKey, surroundings = { after } } = options;
  let asked: Promise<BookingType> | null = null;
  let scope: Omit<AvailabilityQuery, 'from' | 'to'> = {};
  let current = slug;

  const bookingType = () =>
    (asked ??= backend.bookingType(slug).then(
      (type) => {
        current = type.slug;
        return type;
      },
      (error: unknown) => {
        asked = null;
        throw error;
      },
    ));
  const months = createMonths({
    backend,
    slug: () => current,
    type: bookingType,
    now,
    scope: () => scope,
    signal: () => endless,
    changed: () => {},
  });

  /** Asks for months, sharing requests that are under way, until they are known. */
  async function load(wanted: readonly string[], within: typeof scope): Promise<void> {
    const loadOne = async (month: string) => {
      for (;;) {
        scope = within;
        const pending = months.load(month);
        if (!pending) return;
        await pending;
      }
    };
    scope = within;
    forgive(months);
    await Promise.all(wanted.map(loadOne));
    scope = within;
    const failed = wanted.find((month) => months.of(month).parts.length === 0);
    if (failed) throw months.of(failed).error;
  }

  return {
    bookingType,
    async times(query) {
      const guess = query.timeZone ?? zoneOr();
      const wanted = monthsOf(query, guess);
      // Most backends need neither duration nor host, so booking type and times take one round trip.
      const unasked = asked ? [] : wanted;
      const early = load(unasked, {}).then(
        () => null,
        (error: unknown) => ({ error }),
      );
      const [type, failed] = await Promise.all([bookingType(), early]);
      const timeZone = query.timeZone ?? type.timeZoneLock ?? guess;
      const { host, duration = type.defaultDuration ?? type.durations[0]! } = query;
      if (!type.durations.includes(duration))
        throw unsupported(`duration has to be one of ${type.durations.join(', ')}.`);
      const starting = type.capabilities.includes('starts');
      if (failed && !starting) throw failed.error;
      const within = starting ? { duration, ...(host && { host }) } : {};
      const [from, to] = rangeOf(query, timeZone);
      const zone = zoneTable(timeZone);
      const shown = monthsOf(query, timeZone);
      await load(shown, within);
      scope = within;
      const starts = shown.flatMap((month) => {
        // Months reach beyond their ends, so each is asked for its own times only.
        const [first, end] = [
          startOfDate(`${month}-01`, timeZone),
          startOfDate(`${shiftMonth(month, 1)}-01`, timeZone),
        ];
        return months
          .starts(month, type, duration, host ?? null)
          .filter((start) => start >= Math.max(first, from) && start < Math.min(end, to));
      });
      const soonest = now() + type.window.minNotice * MINUTE;
      return starts
        .filter((start) => start >= soonest)
        .map((start) => ({
          start,
          duration,
          instant: formatInstant(start),
          local: formatInstant(wallClockAt(zone, start)).slice(0, 16),
        }));
    },
    async book({ start, duration }, details) {
      const type = await bookingType();
      const idempotencyKey = key();
      const request = {
        timeZone: type.timeZoneLock ?? zoneOr(),
        locale: 'en',
        ...details,
        bookingType: type.slug,
        start: formatInstant(start),
        duration,
      };
      for (let tries = 0; ; tries++) {
        try {
          const outcome = await backend.book(request, { idempotencyKey });
          expire(months);
          return outcome;
        } catch (error) {
          const wait = RETRIES[tries];
          if (!(error instanceof BackendError) || !error.retry || wait === undefined) throw error;
          await new Promise<void>((resolve) => void surroundings.after(wait, resolve));
        }
      }
    },
    refresh() {
      expire(months);
      asked = null;
    },
    subscribe(listener) {
      let end: (() => void) | null = null;
      let ended = false;
      const begin = (type: BookingType) => {
        if (ended || !type.capabilities.includes('live')) return;
        end = backend.changes(type.slug, (changed) => {
          expire(months, Date.parse(changed.from), Date.parse(changed.to));
          listener(changed);
        });
      };
      // Whoever asks for the type or for times is told why it failed.
      bookingType().then(begin, () => {});
      return () => {
        ended = true;
        end?.();
      };
    },
  };
}

/** Instants of a query's ends. */
function rangeOf({ from, to }: TimesQuery, timeZone: string): [number, number] {
  const [start, end] = [instantOf(from, timeZone), instantOf(to, timeZone)];
  if (!(start < end)) throw unsupported('from and to have to be dates or instants, from before to.');
  if (end - start > 366 * 24 * 60 * MINUTE) throw unsupported('from and to may be at most a year apart.');
  return [start, end];
}

function instantOf(text: string, timeZone: string): number {
  return Number.isNaN(parseDate(text)) ? parseInstant(text) : startOfDate(text, timeZone);
}

function monthsOf(query: TimesQuery, timeZone: string): string[] {
  const [from, to] = rangeOf(query, timeZone);
  const months = [];
  const last = monthOf(to - 1, timeZone);
  for (let month = monthOf(from, timeZone); month <= last; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

function unsupported(remedy: string): BackendError {
  return new BackendError('unsupported', `times(): ${remedy}`);
}
