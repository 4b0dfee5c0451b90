import type { Interval } from '@team-booking/core/intervals';
import { allLines, firstLine, parseProperty, type Component } from './content-lines.ts';
import { parseLength } from './date-values.ts';
import { instantOf, lasting, momentOf } from './event.ts';
import { CalendarUnreadable, quoted } from '../problem.ts';
import type { TimeZones } from './time-zones.ts';

/**
 * The busy periods of a VFREEBUSY: every FBTYPE but FREE, unknown ones included (RFC 5545 3.2.9).
 *
 * @throws CalendarUnreadable
 */
export function busyPeriodsOf(component: Component, zones: TimeZones): Interval[] {
  return allLines(component, 'FREEBUSY').flatMap((line) => {
    const { value, params } = parseProperty(line);
    if (params['fbtype']?.toUpperCase() === 'FREE') return [];
    const place = { line: line.line };
    return value
      .split(',')
      .filter((text) => text.trim() !== '')
      .map((text) => {
        const [first = '', second = '', ...rest] = text.split('/');
        const start = momentOf({ value: first, params }, zones, place);
        const end = /^\s*[+-]?P/i.test(second)
          ? lasting(parseLength(second, place), start).endOf(start.wall)
          : instantOf(momentOf({ value: second, params }, zones, place));
        if (rest.length > 0 || end < instantOf(start)) {
          throw new CalendarUnreadable('unreadable-date', `${quoted(text)} is no period`, place);
        }
        return { start: instantOf(start), end };
      });
  });
}

/** The time that a VFREEBUSY covers, or undefined if it does not say. Nothing is known beyond it. */
export function coverageOf(component: Component, zones: TimeZones): Interval | undefined {
  const [start, end] = ['DTSTART', 'DTEND'].map((name) => {
    const line = firstLine(component, name);
    return line && instantOf(momentOf(parseProperty(line), zones, { line: line.line }));
  });
  return start === undefined || end === undefined ? undefined : { start, end };
}
