import { intervalsOf, type IntervalSet } from '@team-booking/core/intervals';
import { formatInstant, parseInstant, type IsoInterval } from '@team-booking/core/iso';
import type { CalendarProblem } from '../problem.ts';
import type { EventApart } from './apart.ts';
import { readBusy, type BusyOptions } from './read-busy.ts';

/** {@link BusyOptions} with ISO 8601 instants. Plain data, so that it can be sent to a worker thread. */
export interface ReadingOptions extends Omit<BusyOptions, 'from' | 'to'> {
  /** Instants (ISO 8601) between which busy time is wanted. */
  readonly from: string;
  readonly to: string;
}

/** {@link BusyReading} with ISO 8601 instants, sorted and disjoint. */
export type Reading =
  | {
      readonly ok: true;
      readonly busy: readonly IsoInterval[];
      readonly unknown: readonly IsoInterval[];
      readonly apart: readonly EventApart[];
    }
  | { readonly ok: false; readonly problem: CalendarProblem };

/** {@link readBusy} with ISO 8601 instants. @throws RangeError for an unknown `hostTimeZone`, or a window that is not one */
export function readCalendar(text: string, { from, to, ...options }: ReadingOptions): Reading {
  const reading = readBusy(text, { ...options, from: parseInstant(from), to: parseInstant(to) });
  return reading.ok ? { ...reading, busy: isoOf(reading.busy), unknown: isoOf(reading.unknown) } : reading;
}

function isoOf(set: IntervalSet): IsoInterval[] {
  return intervalsOf(set).map(({ start, end }) => ({ start: formatInstant(start), end: formatInstant(end) }));
}
