import { allLines, parseProperty, type Component } from './content-lines.ts';
import { parseLength, startOfDay } from './date-values.ts';
import { instantOf, lasting, momentOf, upTo, type Moment, type Start, type Timing } from './event.ts';
import { dayMeant } from './exceptions.ts';
import type { TimeZones } from './time-zones.ts';

/**
 * The starts that RDATE adds: dates, dates with a time, or periods, which have their own end. A value without a zone is
 * in the zone of the series.
 */
export function addedDates(component: Component, series: Timing, zones: TimeZones, uid: string | undefined): Start[] {
  const { value: first } = series.start;
  const tzidOfSeries = first.kind === 'local' ? first.tzid : undefined;

  return allLines(component, 'RDATE').flatMap((line) => {
    const place = { uid, line: line.line };
    const { value, params } = parseProperty(line, uid);
    const read = (text: string): Moment =>
      momentOf(
        { value: text, params: { ...(tzidOfSeries !== undefined && { tzid: tzidOfSeries }), ...params } },
        zones,
        place,
      );

    return value
      .split(',')
      .filter((text) => text.trim() !== '')
      .map((text): Start => {
        const [from = '', to] = text.split('/');
        const start = read(from);
        const wall = startOf(start, series, zones);
        if (to === undefined) return { wall };
        const { atMost, endOf } = /^\s*[+-]?P/i.test(to)
          ? lasting(parseLength(to, place), start)
          : upTo(read(to), start, place);
        return { wall, atMost, endOf: () => endOf(start.wall) };
      });
  });
}

function startOf(added: Moment, { start, allDay }: Timing, zones: TimeZones): number {
  if (allDay) return dayMeant(added.value, added, zones);
  if (added.value.kind === 'date') return added.wall + start.wall - startOfDay(start.wall);
  return start.zone.wallOf(instantOf(added));
}
