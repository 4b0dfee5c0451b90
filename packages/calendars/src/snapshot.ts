import type { IntervalSet } from '@team-booking/core/intervals';
import type { EventStanding } from './icalendar/apart.ts';
import type { CalendarProblem } from './problem.ts';

/** What is known of one calendar of one host. Plain data that survives JSON; instants are epoch milliseconds. */
export interface CalendarSnapshot {
  readonly host: string;
  readonly calendar: string;
  /** The last reading that succeeded, `null` before the first. */
  readonly reading: CalendarReading | null;
  /** Why the latest attempt failed, `null` if it succeeded or there was none. */
  readonly failure: ReadingFailure | null;
}

export interface CalendarReading {
  /** Instant at which the calendar was read. */
  readonly asOf: number;
  /** The range that was read: nothing is known before `from` and from `to` on. */
  readonly from: number;
  readonly to: number;
  /** Busy time, and what the calendar says nothing about. */
  readonly busy: IntervalSet;
  /** How our own events stand in it, which are not in `busy`. Missing where they cannot be told apart, as in an answer that is busy time alone. */
  readonly own?: readonly EventStanding[];
  /** By which its connector knows what has changed since; `null`: read all. */
  readonly token: string | null;
  /** Whether learning that nothing has changed takes the whole calendar. Default: it does not. */
  readonly isCostly?: boolean | undefined;
  /** Hash of the settings it was read with (source, zone and address of the host); others invalidate it. */
  readonly readAs: string;
}

interface ReadingFailure {
  readonly problem: CalendarProblem;
  /** First and latest of the consecutive failed attempts. */
  readonly since: number;
  readonly latest: number;
  readonly attempts: number;
}

/** Persists snapshots over a restart. Losing them only costs a reading, so failures of the store are ignored. */
export interface SnapshotStore {
  load(): readonly CalendarSnapshot[] | Promise<readonly CalendarSnapshot[]>;
  save(snapshot: CalendarSnapshot): void | Promise<void>;
  remove(host: string, calendar: string): void | Promise<void>;
}

/** A store in memory. */
export function memorySnapshots(initial: readonly CalendarSnapshot[] = []): SnapshotStore {
  const key = (host: string, calendar: string): string => JSON.stringify([host, calendar]);
  const kept = new Map(initial.map((snapshot) => [key(snapshot.host, snapshot.calendar), snapshot]));
  return {
    load: () => [...kept.values()],
    save: (snapshot) => void kept.set(key(snapshot.host, snapshot.calendar), snapshot),
    remove: (host, calendar) => void kept.delete(key(host, calendar)),
  };
}

/**
 * A stored snapshot: its busy time holds, but the text is read anew once, as a newer version may read it otherwise, and what had
 * failed is tried at once.
 */
export function afterRestart({ reading, failure, ...names }: CalendarSnapshot): CalendarSnapshot {
  return {
    ...names,
    reading: reading && { ...reading, token: null },
    failure: failure && { ...failure, latest: 0, attempts: 1 },
  };
}
