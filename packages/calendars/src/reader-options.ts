import type { EventStanding } from './icalendar/apart.ts';
import type { CalendarProblem } from './problem.ts';
import type { SnapshotStore } from './snapshot.ts';
import type { OwnEvents, ReadingSettings } from './take-reading.ts';
import type { Pace } from './when-due.ts';

export interface CalendarReaderOptions extends ReadingSettings, Partial<Pace> {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Default: none is ours. */
  readonly own?: OwnEvents;
  /** Default: in memory. */
  readonly store?: SnapshotStore;
  /** Longest time from one reading of a calendar to the next, in milliseconds. Default 1 minute. */
  readonly refreshEvery?: number;
  /** The same where learning that nothing has changed takes the whole calendar. Default 5 minutes. */
  readonly refreshCostlyEvery?: number;
  /** Maximum age of a reading in milliseconds; an older one closes its host. Default 1 hour. */
  readonly maxAge?: number;
  /** Calendars read at the same time. Default 8. */
  readonly atOnce?: number;
  /** Those of them that are on one server. Default 4. */
  readonly perServer?: number;
  /** A monotonic clock, milliseconds. Default `performance.now`. */
  readonly elapsed?: () => number;
  /** Called when a calendar fails for another reason than before, or can be read again (`null`). For alarms and logs. */
  readonly onChange?: (change: CalendarChange) => void | Promise<void>;
  /**
   * Called after each reading that succeeded, also where nothing had changed, with how our own events stand in the calendar. Not of calendars that
   * say no more than when they are busy.
   */
  readonly onOwn?: (reading: OwnReading) => void | Promise<void>;
  /** Called when what is known of a host's time has changed: other busy time was read, or the host is closed or open again. */
  readonly onBusy?: (host: string) => void;
}

export interface CalendarChange {
  readonly host: string;
  readonly calendar: string;
  readonly problem: CalendarProblem | null;
}

/** How our own events stand in one calendar. Of those that it should have, the others are not in it. */
export interface OwnReading {
  readonly host: string;
  readonly calendar: string;
  /** When it was read, and from when to when, epoch milliseconds. */
  readonly asOf: number;
  readonly from: number;
  readonly to: number;
  readonly events: readonly EventStanding[];
}
