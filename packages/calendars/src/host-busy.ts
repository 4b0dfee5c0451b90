import { intervalsOf, overlapping, type Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { problemOf, type CalendarProblem, type CalendarProblemCode } from './problem.ts';
import type { CalendarReading, CalendarSnapshot } from './snapshot.ts';
import type { WhenUnreadable } from './take-reading.ts';

/**
 * What a host's calendars say about their time, in epoch milliseconds. A host of whom one calendar cannot be read is closed, unless it
 * was said otherwise of that calendar: an unread calendar is not an empty one.
 */
export type HostBusy =
  | {
      readonly state: 'fresh';
      /** When the calendar that was read longest ago was read. */
      readonly asOf: number;
      /** Sorted and disjoint within a calendar; those of several calendars follow one another. */
      readonly busy: readonly Interval[];
      /** Whether what is booked needs an approval: a calendar could not be read that is to be asked about then. */
      readonly needsApproval?: true;
    }
  | {
      readonly state: 'closed';
      /** Since when the host is closed. */
      readonly since: number;
      /** The calendar that has closed the host longest, and why. */
      readonly calendar: string;
      readonly problem: CalendarProblem;
    };

/** A snapshot in memory. */
export interface Held {
  readonly snapshot: CalendarSnapshot;
  /** Busy time that was found since it was taken. */
  readonly found?: readonly Interval[];
  /** Default `closed`. */
  readonly whenUnreadable?: WhenUnreadable | undefined;
  /** Since when the calendar is in the list. */
  readonly listedAt: number;
  /** Rises when the snapshot says something else than before. */
  readonly version: number;
}

/** How one calendar of a host is doing. */
export interface CalendarHealth {
  readonly id: string;
  /** `unread`: it was not read yet. */
  readonly state: 'fresh' | 'closed' | 'unread';
  /** When it was read last, epoch milliseconds. */
  readonly asOf: number | null;
  /** Since when it is not fresh, epoch milliseconds. */
  readonly since: number | null;
  readonly problem: Pick<CalendarProblem, 'code' | 'message' | 'remedy'> | null;
}

/** How a calendar is doing: closed as soon as it closes its host, or would if nothing else were said of it. */
export function healthOf(held: Held, now: number, maxAge: number): CalendarHealth {
  const { calendar: id, reading } = held.snapshot;
  const asOf = reading?.asOf ?? null;
  const closing = closedBy(held, now, maxAge);
  if (!closing) return { id, state: 'fresh', asOf, since: null, problem: null };
  const { code, message, remedy } = closing.problem;
  return code === 'not-read-yet'
    ? { id, state: 'unread', asOf, since: closing.since, problem: null }
    : { id, state: 'closed', asOf, since: closing.since, problem: { code, message, remedy } };
}

/** Changes with what {@link hostBusy} says of hosts, as far as it is not about the window or `asOf`. */
export function busyVersion(hosts: readonly (readonly Held[])[], now: number, maxAge: number): string {
  let version = 0;
  let states = '';
  for (const calendars of hosts) {
    for (const held of calendars) version = Math.max(version, held.version);
    states += stateOf(calendars, now, maxAge)[0]!;
  }
  return `${version}${states}`;
}

/** Whether a host is offered, and how. */
export function stateOf(calendars: readonly Held[], now: number, maxAge: number): 'closed' | 'ask' | 'fresh' {
  const unread = calendars.filter((held) => closedBy(held, now, maxAge));
  if (unread.some(closes)) return 'closed';
  return unread.some(({ whenUnreadable }) => whenUnreadable === 'ask') ? 'ask' : 'fresh';
}

/** Whether a calendar that cannot be read closes its host. */
function closes({ whenUnreadable = 'closed', snapshot }: Held): boolean {
  return whenUnreadable === 'closed' || snapshot.reading === null;
}

/** Whether a later reading of a calendar says the same, though not as of the same instant. */
export function saysTheSame(one: CalendarSnapshot, other: CalendarSnapshot): boolean {
  const [a, b] = [one.reading, other.reading];
  // An unchanged text is not parsed again, so its busy time is the same object.
  return a === b || (a?.busy === b?.busy && a?.from === b?.from && a?.to === b?.to);
}

/** Busy time within `window`; time beyond what was read counts as busy, because it is unknown. */
export function hostBusy(calendars: readonly Held[], now: number, maxAge: number, window: Interval): HostBusy {
  const closing = calendars
    .filter(closes)
    .flatMap((held) => closedBy(held, now, maxAge) ?? [])
    .sort((a, b) => a.since - b.since)[0];
  if (closing) return closing;
  const readings = calendars.flatMap(({ snapshot }) => snapshot.reading ?? []);
  const found = calendars.flatMap((held) => held.found ?? []);
  return {
    state: 'fresh',
    asOf: Math.min(now, ...readings.map(({ asOf }) => asOf)),
    busy: [
      ...readings.flatMap((reading) => within(reading, window)),
      ...found.filter(({ start, end }) => start < window.end && end > window.start),
    ],
    ...(stateOf(calendars, now, maxAge) === 'ask' && { needsApproval: true }),
  };
}

function closedBy(held: Held, now: number, maxAge: number): Extract<HostBusy, { state: 'closed' }> | undefined {
  const { calendar, reading, failure } = held.snapshot;
  const closed = (since: number, problem: CalendarProblem) => ({ state: 'closed', since, calendar, problem }) as const;
  if (!reading) {
    if (failure) return closed(failure.since, failure.problem);
    return closed(held.listedAt, problemOf('not-read-yet', 'The calendar has not been read yet'));
  }
  // The calendar itself has become unreadable: its last reading is known to be outdated.
  if (failure && !passing.has(failure.problem.code)) return closed(failure.since, failure.problem);
  if (now - reading.asOf <= maxAge) return undefined;
  return closed(
    reading.asOf + maxAge,
    failure?.problem ?? problemOf('stale', `The calendar was last read at ${formatInstant(reading.asOf)}`),
  );
}

/** Transient failures: the last reading stays valid until it is too old. */
const passing: ReadonlySet<CalendarProblemCode> = new Set([
  'unreachable',
  'refused',
  'sign-in-refused',
  'consent-revoked',
  'client-refused',
  'asked-too-often',
  'timeout',
  'too-many-redirects',
  'unreadable-file',
  // Maintenance pages, and files that are being written.
  'not-a-calendar',
  'bad-answer',
  'cut-short',
  // Ended by the clock, for which a busy machine may be the cause; budgets of steps and memory are the calendar's own fault.
  'too-slow',
]);

function within({ from, to, busy }: CalendarReading, window: Interval): Interval[] {
  const found = intervalsOf(overlapping(busy, window.start, window.end));
  if (window.start < from) found.unshift({ start: window.start, end: Math.min(from, window.end) });
  if (window.end > to) found.push({ start: Math.max(to, window.start), end: window.end });
  return found;
}
