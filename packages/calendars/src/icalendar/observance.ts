import { HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import type { Meter } from '../limits.ts';
import { CalendarUnreadable, quoted } from '../problem.ts';
import { allProperties, firstLine, textOf, type Component } from './content-lines.ts';
import { parseDate, type Wall } from './date-values.ts';
import { itemsOf, parseProperty } from './property.ts';
import { parseRule, type Rule } from './rule.ts';

/** One STANDARD or DAYLIGHT block. */
export interface Observance {
  readonly kind: string;
  readonly start: Wall;
  readonly rules: readonly Rule[];
  readonly dates: readonly Wall[];
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

/** @throws CalendarUnreadable */
export function parseObservance(component: Component, meter: Meter): Observance {
  const { line } = component;
  const start = firstLine(component, 'DTSTART');
  if (!start) throw new CalendarUnreadable('unknown-time-zone', 'A VTIMEZONE has a block without DTSTART', { line });
  return {
    kind: component.name,
    start: parseDate(parseProperty(start).value, undefined, { line }).wall,
    rules: Array.from(allProperties(component, 'RRULE', meter), (rule) => parseRule(rule)),
    dates: Array.from(datesOf(component, meter)),
    offsetFrom: parseOffset(component, 'TZOFFSETFROM'),
    offsetTo: parseOffset(component, 'TZOFFSETTO'),
  };
}

function* datesOf(component: Component, meter: Meter): Generator<Wall> {
  for (const { value, line } of allProperties(component, 'RDATE', meter))
    for (const item of itemsOf(value, meter, { line })) yield parseDate(item, undefined, { line }).wall;
}

function parseOffset(component: Component, name: string): number {
  const text = textOf(component, name) ?? '';
  const match = /^([+-])([01]\d|2[0-3]):?([0-5]\d)(?::?(\d\d))?$/.exec(text);
  if (!match) {
    throw new CalendarUnreadable('unknown-time-zone', `A VTIMEZONE has ${name} ${quoted(text)}`, {
      line: component.line,
    });
  }
  const size = Number(match[2]) * HOUR + Number(match[3]) * MINUTE + Number(match[4] ?? 0) * SECOND;
  return match[1] === '-' ? -size : size;
}
