import type { Place } from '../problem.ts';
import { allProperties, type Component } from './content-lines.ts';
import { parseLength, startOfDay } from './date-values.ts';
import { instantOf, lasting, momentOf, SLACK, upTo, type Moment, type Start, type Timing } from './event.ts';
import { dayMeant } from './exceptions.ts';
import { itemsOf } from './property.ts';
import type { Search } from './search.ts';
import type { TimeZones } from './time-zones.ts';

/**
 * The starts that RDATE adds: dates, dates with a time, or periods, which have their own end. A value without a zone is
 * in the zone of the series. Values far from the search are skipped, so that their zone need not be known.
 */
export function* addedDates(
  component: Component,
  series: Timing,
  zones: TimeZones,
  { from, to, meter, uid }: Search,
): Generator<Start> {
  const { value: own } = series.start;
  const ofSeries = own.kind === 'local' && own.tzid !== undefined ? { tzid: own.tzid } : {};

  for (const { value, params, line } of allProperties(component, 'RDATE', meter, uid)) {
    const place: Place = { uid, line };
    const read = (text: string): Moment => momentOf({ value: text, params: { ...ofSeries, ...params } }, zones, place);
    for (const item of itemsOf(value, meter, place)) {
      const [first = '', second] = item.split('/', 2);
      const start = read(first);
      const ending = second === undefined ? undefined : endingOf(second, start, read, place);
      const { atMost } = ending ?? series;
      if (start.wall - 2 * SLACK > to || start.wall + atMost + 2 * SLACK < from) continue;
      yield { wall: startOf(start, series, zones), ...(ending && { atMost, endOf: () => ending.endOf(start.wall) }) };
    }
  }
}

/** The end of a period is a date or a duration. */
function endingOf(
  text: string,
  start: Moment,
  read: (text: string) => Moment,
  place: Place,
): Pick<Timing, 'atMost' | 'endOf'> {
  return /^\s*[+-]?P/i.test(text) ? lasting(parseLength(text, place), start) : upTo(read(text), start, place);
}

function startOf(added: Moment, { start, allDay }: Timing, zones: TimeZones): number {
  if (allDay) return dayMeant(added.value, added, zones);
  if (added.value.kind === 'date') return added.wall + start.wall - startOfDay(start.wall);
  return start.zone.wallOf(instantOf(added));
}
