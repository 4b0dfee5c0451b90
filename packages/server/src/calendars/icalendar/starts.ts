import { addedDates } from './added-dates.ts';
import { allLines, parseProperty, type Component } from './content-lines.ts';
import { DAY, SECOND } from '@team-booking/core/time';
import { type Wall } from './date-values.ts';
import { instantOf, SLACK, type Start, type Timing } from './event.ts';
import { dayMeant } from './exceptions.ts';
import { occurrences } from './occurrences.ts';
import { countsElapsedTime, parseRule, type Rule } from './rule.ts';
import type { TimeZones } from './time-zones.ts';

export interface Search {
  readonly from: Wall;
  readonly to: Wall;
  readonly steps: number;
  readonly uid: string | undefined;
}

/**
 * The starts of an event from `from` to `to`, exceptions not yet removed: DTSTART, those of its rules, and RDATE.
 *
 * DTSTART counts even if the rule does not give it: RFC 5545 leaves that open, but calendars show it.
 */
export function startsOf(component: Component, timing: Timing, zones: TimeZones, search: Search): Start[] {
  const { from, to, uid } = search;
  const rules = allLines(component, 'RRULE').map((line) => parseRule(parseProperty(line, uid), uid));
  const excluded = allLines(component, 'EXRULE').map((line) => parseRule(parseProperty(line, uid), uid));
  const given = (rule: Rule): Wall[] => startsOfRule(rule, timing, zones, search);

  const walls = new Set([timing.start.wall, ...rules.flatMap(given)].filter((wall) => wall >= from && wall <= to));
  if (walls.size > 0) for (const wall of excluded.flatMap(given)) walls.delete(wall);
  return [...Array.from(walls, (wall) => ({ wall })), ...addedDates(component, timing, zones, uid)];
}

function startsOfRule(rule: Rule, timing: Timing, zones: TimeZones, { from, to, steps }: Search): Wall[] {
  const { start, allDay } = timing;
  // An event that is outside the range in every zone needs no zone.
  if (start.wall > to || (rule.until && rule.until.wall + DAY + SLACK < from)) return [];
  const until = rule.until && lastStart(rule.until, timing, zones);
  const span = { start: start.wall, until, from, to, allDay, steps };
  if (allDay || !countsElapsedTime(rule)) return occurrences(rule, span);

  const { zone } = start;
  const inInstants = {
    ...span,
    start: instantOf(start),
    until: until === undefined ? undefined : zone.instantOf(until),
    from: zone.instantOf(from),
    to: zone.instantOf(to),
  };
  return occurrences(rule, inInstants).map((instant) => zone.wallOf(instant));
}

/** UNTIL in the zone of the series. A bare day includes that day, as the programs that write it intend. */
function lastStart(until: NonNullable<Rule['until']>, { start, allDay }: Timing, zones: TimeZones): Wall {
  if (allDay) return dayMeant(until, until, zones);
  if (until.kind === 'date') return until.wall + DAY - SECOND;
  return until.kind === 'utc' ? start.zone.wallOf(until.wall) : until.wall;
}
