import { formatInstant } from './icalendar/date-values.ts';
import type { Stretch } from './intervals.ts';
import { problemOf, type CalendarProblem, type CalendarProblemCode } from './problem.ts';
import type { CalendarSnapshot } from './snapshot.ts';

/**
 * What a host's calendars say about his time, in epoch milliseconds. A host of whom one calendar cannot be read is
 * closed: an unread calendar is not an empty one. (Other policies than closing would be further states.)
 */
export type HostBusy =
  | {
      readonly state: 'fresh';
      /** When the oldest of his calendars was read. */
      readonly asOf: number;
      /** Sorted and disjoint within a calendar; those of several calendars follow one another. */
      readonly busy: readonly Stretch[];
    }
  | {
      readonly state: 'closed';
      /** Since when he is. */
      readonly since: number;
      /** The calendar that closes him, the one that has done so longest, and why. */
      readonly calendar: string;
      readonly problem: CalendarProblem;
    };

/** A snapshot with its times as numbers, as they are asked for at every booking. */
export interface Held {
  readonly snapshot: CalendarSnapshot;
  readonly asOf: number;
  readonly from: number;
  readonly to: number;
  readonly busy: readonly Stretch[];
  /** Since when the calendar is in the list. */
  readonly listedAt: number;
}

export function hold(snapshot: CalendarSnapshot, listedAt: number): Held {
  const { reading } = snapshot;
  return {
    snapshot,
    listedAt,
    asOf: reading ? Date.parse(reading.asOf) : Number.NaN,
    from: reading ? Date.parse(reading.from) : Number.NaN,
    to: reading ? Date.parse(reading.to) : Number.NaN,
    busy: (reading?.busy ?? []).map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) })),
  };
}

/** Within `window` of interest; time beyond what was read is busy, because nothing is known of it. */
export function hostBusy(calendars: readonly Held[], now: number, maxAge: number, window: Stretch): HostBusy {
  const closing = calendars.flatMap((held) => closedBy(held, now, maxAge) ?? []).sort((a, b) => a.since - b.since)[0];
  if (closing) return closing;
  return {
    state: 'fresh',
    asOf: Math.min(now, ...calendars.map(({ asOf }) => asOf)),
    busy: calendars.flatMap((held) => within(held, window)),
  };
}

function closedBy(held: Held, now: number, maxAge: number): Extract<HostBusy, { state: 'closed' }> | undefined {
  const { calendar, reading, failure } = held.snapshot;
  const closed = (since: number, problem: CalendarProblem) => ({ state: 'closed', since, calendar, problem }) as const;
  if (!reading) {
    if (failure) return closed(Date.parse(failure.since), failure.problem);
    return closed(held.listedAt, problemOf('not-read-yet', 'The calendar has not been read yet'));
  }
  // The calendar itself has become unreadable: what it said before is known to be outdated.
  if (failure && !passing.has(failure.problem.code)) return closed(Date.parse(failure.since), failure.problem);
  if (now - held.asOf <= maxAge) return undefined;
  return closed(
    held.asOf + maxAge,
    failure?.problem ?? problemOf('stale', `The calendar was last read at ${formatInstant(held.asOf)}`),
  );
}

/** Failures that say nothing about the calendar: until it is too old, the last reading holds. */
const passing: ReadonlySet<CalendarProblemCode> = new Set([
  'unreachable',
  'refused',
  'timeout',
  'too-many-redirects',
  'unreadable-file',
  // Pages of maintenance, and files that are just being written.
  'not-a-calendar',
  'cut-short',
]);

function within({ from, to, busy }: Held, window: Stretch): Stretch[] {
  const found = busy.filter(({ start, end }) => start < window.end && end > window.start);
  if (window.start < from) found.unshift({ start: window.start, end: Math.min(from, window.end) });
  if (window.end > to) found.push({ start: Math.max(to, window.start), end: window.end });
  return found;
}
