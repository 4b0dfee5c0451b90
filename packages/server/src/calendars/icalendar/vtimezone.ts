import { allLines, firstLine, parseProperty, textOf, type Component } from './content-lines.ts';
import { DAY, HOUR, SECOND } from '@team-booking/core/time';
import { parseDate, type Wall } from './date-values.ts';
import { occurrences } from './occurrences.ts';
import { CalendarUnreadable, quoted } from '../problem.ts';
import { parseRule, type Rule } from './rule.ts';
import { zoneOfTransitions, type Transition, type Zone } from './zone.ts';

/** One STANDARD or DAYLIGHT block. */
interface Observance {
  readonly kind: string;
  readonly start: Wall;
  readonly rules: readonly Rule[];
  readonly dates: readonly Wall[];
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

const SINCE = Date.UTC(1968, 0, 1);

/** The zone a VTIMEZONE describes, from 1970 to `until` (epoch milliseconds). */
export function zoneOfComponent(component: Component, until: number): Zone {
  const observances = component.components
    .filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT')
    .map(parseObservance);
  if (observances.length === 0) {
    throw new CalendarUnreadable('unknown-time-zone', 'A VTIMEZONE has neither STANDARD nor DAYLIGHT', {
      line: component.line,
    });
  }
  const transitions = observances
    .flatMap((observance) => onsets(observance, endOfEra(observance, observances), until))
    .sort((a, b) => a.at - b.at);
  const earliest = observances.reduce((a, b) => (b.start < a.start ? b : a));
  return zoneOfTransitions(earliest.offsetFrom, transitions);
}

function onsets(observance: Observance, end: Wall, until: number): Transition[] {
  const { start, rules, dates, offsetFrom, offsetTo } = observance;
  const walls = [start, ...dates, ...rules.flatMap((rule) => yearly(rule, start, offsetFrom, until))];
  return [...new Set(walls)].filter((wall) => wall < end).map((wall) => ({ at: wall - offsetFrom, offset: offsetTo }));
}

function yearly(rule: Rule, start: Wall, offsetFrom: number, until: number): Wall[] {
  // Exchange dates its rules from 1601, others from year 1: without a COUNT a later start says the same.
  const from = rule.count === undefined && start < SINCE ? moveToYear(start, 1968) : start;
  const bound = rule.until && (rule.until.kind === 'utc' ? rule.until.wall + offsetFrom : rule.until.wall);
  return occurrences(rule, { start: from, until: bound, from: Math.min(from, SINCE), to: until + DAY, steps: 10_000 });
}

function moveToYear(wall: Wall, year: number): Wall {
  const date = new Date(wall);
  return date.setUTCFullYear(year, date.getUTCMonth(), Math.min(date.getUTCDate(), 28));
}

/**
 * "Customized Time Zone" exports list one era after another, each rule without an end: a rule without UNTIL holds
 * until the next rule of its kind begins.
 */
function endOfEra({ kind, start, rules }: Observance, all: readonly Observance[]): Wall {
  if (rules.some((rule) => rule.until || rule.count !== undefined)) return Infinity;
  const later = all.filter((other) => other.kind === kind && other.rules.length > 0 && other.start > start);
  return Math.min(...later.map((other) => other.start));
}

function parseObservance(component: Component): Observance {
  const { line } = component;
  const start = firstLine(component, 'DTSTART');
  if (!start) throw new CalendarUnreadable('unknown-time-zone', 'A VTIMEZONE has a block without DTSTART', { line });
  const first = parseProperty(start);
  return {
    kind: component.name,
    start: parseDate(first.value, undefined, { line }).wall,
    rules: allLines(component, 'RRULE').map((rule) => parseRule(parseProperty(rule))),
    dates: allLines(component, 'RDATE').flatMap((dates) =>
      parseProperty(dates)
        .value.split(',')
        .map((text) => parseDate(text, undefined, { line: dates.line }).wall),
    ),
    offsetFrom: parseOffset(component, 'TZOFFSETFROM'),
    offsetTo: parseOffset(component, 'TZOFFSETTO'),
  };
}

function parseOffset(component: Component, name: string): number {
  const text = textOf(component, name) ?? '';
  const match = /^([+-])(\d\d):?(\d\d)(\d\d)?$/.exec(text);
  if (!match) {
    throw new CalendarUnreadable('unknown-time-zone', `A VTIMEZONE has ${name} ${quoted(text)}`, {
      line: component.line,
    });
  }
  const size = Number(match[2]) * HOUR + Number(match[3]) * 60 * SECOND + Number(match[4] ?? 0) * SECOND;
  return match[1] === '-' ? -size : size;
}
