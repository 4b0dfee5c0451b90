import { DAY } from '@team-booking/core/time';
import { textOf, type Component } from './content-lines.ts';
import type { Wall } from './date-values.ts';
import type { Meter } from '../limits.ts';
import { occurrences } from './occurrences.ts';
import { parseObservance, type Observance } from './observance.ts';
import { CalendarUnreadable } from '../problem.ts';
import type { Rule } from './rule.ts';
import { zoneOfTransitions, type Transition, type Zone } from './zone.ts';

const SINCE = Date.UTC(1968, 0, 1);
/** Morocco, which changes its clocks most often, comes to 250 transitions in sixty years. */
const MOST_TRANSITIONS = 2000;
/** Within two days. A local time is looked up among these. */
const MOST_AT_ONCE = 20;

/** Whether a VTIMEZONE has STANDARD or DAYLIGHT blocks. */
export function describesZone(component: Component): boolean {
  return blocksOf(component).length > 0;
}

/** Whether the blocks of a VTIMEZONE have no summer time. */
export function isFixed(component: Component): boolean {
  const blocks = blocksOf(component);
  return (
    blocks.every(({ name }) => name === 'STANDARD') &&
    new Set(blocks.map((block) => textOf(block, 'TZOFFSETTO'))).size === 1
  );
}

/**
 * The zone that a VTIMEZONE describes, from 1970 to `until` (epoch milliseconds).
 *
 * @throws CalendarUnreadable `unknown-time-zone` if it describes none, and the errors of its dates and rules
 */
export function zoneOfComponent(component: Component, until: number, meter: Meter): Zone {
  const { line } = component;
  const blocks = blocksOf(component);
  if (blocks.length === 0)
    throw new CalendarUnreadable('unknown-time-zone', 'A VTIMEZONE has neither STANDARD nor DAYLIGHT', { line });
  const refuseMany = (transitions: number): void => {
    if (transitions <= MOST_TRANSITIONS) return;
    const many = 'A VTIMEZONE changes its clocks more often than any place does';
    throw new CalendarUnreadable('unknown-time-zone', many, { line });
  };
  refuseMany(blocks.length);
  const observances = blocks.map((block) => parseObservance(block, meter));
  const transitions: Transition[] = [];
  for (const [observance, end] of withEras(observances)) {
    for (const onset of onsets(observance, end, until, meter)) transitions.push(onset);
    refuseMany(transitions.length);
  }
  transitions.sort((a, b) => a.at - b.at);
  if (transitions.some(({ at }, index) => at - (transitions[index - MOST_AT_ONCE]?.at ?? -Infinity) < 2 * DAY))
    refuseMany(Infinity);
  const earliest = observances.reduce((a, b) => (b.start < a.start ? b : a));
  return zoneOfTransitions(earliest.offsetFrom, transitions);
}

function blocksOf({ components }: Component): Component[] {
  return components.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT');
}

function onsets(observance: Observance, end: Wall, until: number, meter: Meter): Transition[] {
  const { start, rules, dates, offsetFrom, offsetTo } = observance;
  const walls = new Set([start, ...dates]);
  for (const rule of rules) for (const wall of yearly(rule, start, offsetFrom, until, meter)) walls.add(wall);
  return [...walls].filter((wall) => wall < end).map((wall) => ({ at: wall - offsetFrom, offset: offsetTo }));
}

function yearly(rule: Rule, start: Wall, offsetFrom: number, until: number, meter: Meter): Wall[] {
  // Exchange dates its rules from 1601, others from year 1: without a COUNT a later start is equivalent.
  const from = rule.count === undefined && start < SINCE ? moveToYear(start, 1968) : start;
  const bound = rule.until && (rule.until.kind === 'utc' ? rule.until.wall + offsetFrom : rule.until.wall);
  return occurrences(rule, { start: from, until: bound, from: Math.min(from, SINCE), to: until + DAY, meter });
}

function moveToYear(wall: Wall, year: number): Wall {
  const date = new Date(wall);
  return date.setUTCFullYear(year, date.getUTCMonth(), Math.min(date.getUTCDate(), 28));
}

/**
 * Each with the end of its era. "Customized Time Zone" exports list consecutive eras whose rules have no end: a
 * rule without UNTIL holds until the next rule of its kind begins.
 */
function* withEras(observances: readonly Observance[]): Generator<[Observance, Wall]> {
  const next = new Map<string, Wall>();
  // From the last to the first; those that begin together share an end.
  const sorted = observances.toSorted((a, b) => b.start - a.start);
  const starts = new Map<string, Wall>();
  for (const observance of sorted) {
    const { kind, start, rules } = observance;
    const later = starts.get(kind);
    if (later !== undefined && later > start) next.set(kind, later);
    const ends = rules.some((rule) => rule.until || rule.count !== undefined);
    yield [observance, ends ? Infinity : (next.get(kind) ?? Infinity)];
    if (rules.length > 0) starts.set(kind, start);
  }
}
