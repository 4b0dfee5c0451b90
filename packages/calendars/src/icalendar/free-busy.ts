import type { Interval } from '@team-booking/core/intervals';
import { allProperties, firstLine, type Component } from './content-lines.ts';
import { parseLength } from './date-values.ts';
import { instantOf, lasting, momentOf } from './event.ts';
import type { Meter } from '../limits.ts';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';
import { itemsOf, parseProperty, type Property } from './property.ts';
import type { TimeZones } from './time-zones.ts';

/**
 * The busy periods of a VFREEBUSY that touch the window: every FBTYPE but FREE, unknown ones included (RFC 5545 3.2.9).
 *
 * @throws CalendarUnreadable
 */
export function busyPeriodsOf(component: Component, zones: TimeZones, window: Interval, meter: Meter): Interval[] {
  const found: Interval[] = [];
  for (const property of allProperties(component, 'FREEBUSY', meter)) {
    const { value, params, line } = property;
    if (params['fbtype']?.toUpperCase() === 'FREE') continue;
    for (const item of itemsOf(value, meter, { line })) {
      const period = periodOf(item, property, zones, { line });
      if (period.start >= window.end || period.end <= window.start) continue;
      meter.occurrences(1, { line });
      found.push(period);
    }
  }
  return found;
}

function periodOf(text: string, { params }: Property, zones: TimeZones, place: Place): Interval {
  const [first = '', second = '', ...rest] = text.split('/', 3);
  const start = momentOf({ value: first, params }, zones, place);
  const end = /^\s*[+-]?P/i.test(second)
    ? lasting(parseLength(second, place), start).endOf(start.wall)
    : instantOf(momentOf({ value: second, params }, zones, place));
  if (rest.length > 0 || end < instantOf(start))
    throw new CalendarUnreadable('unreadable-date', `${quoted(text)} is no period`, place);
  return { start: instantOf(start), end };
}

/** The time that a VFREEBUSY covers, or undefined if it does not say. Nothing is known beyond it. */
export function coverageOf(component: Component, zones: TimeZones): Interval | undefined {
  const [start, end] = ['DTSTART', 'DTEND'].map((name) => {
    const line = firstLine(component, name);
    return line && instantOf(momentOf(parseProperty(line), zones, { line: line.line }));
  });
  return start === undefined || end === undefined ? undefined : { start, end };
}
