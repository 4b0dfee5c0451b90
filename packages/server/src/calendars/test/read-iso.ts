import { intervalsOf, type IntervalSet } from '@team-booking/core/intervals';
import { formatInstant, type IsoInterval } from '@team-booking/core/iso';
import {
  readCalendar as read,
  type Reading as Read,
  type ReadingOptions as Options,
} from '../icalendar/read-calendar.ts';

/** {@link Options} with ISO 8601 instants. */
export type ReadingOptions = Omit<Options, 'from' | 'to'> & { readonly from: string; readonly to: string };

/** What `readCalendar` answers, with ISO 8601 instants. */
export type Reading =
  | { readonly ok: true; readonly busy: IsoInterval[]; readonly unknown: IsoInterval[] }
  | Extract<Read, { ok: false }>;

/** `readCalendar` with ISO 8601 instants, for readable tests. */
export function readCalendar(text: string, { from, to, ...options }: ReadingOptions): Reading {
  const reading = read(text, { ...options, from: Date.parse(from), to: Date.parse(to) });
  return reading.ok ? { ok: true, busy: written(reading.busy), unknown: written(reading.unknown) } : reading;
}

function written(set: IntervalSet): IsoInterval[] {
  return intervalsOf(set).map(({ start, end }) => ({ start: formatInstant(start), end: formatInstant(end) }));
}
