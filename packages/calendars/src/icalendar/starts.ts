import { addedDates } from './added-dates.ts';
import { allProperties, type Component } from './content-lines.ts';
import { DAY, SECOND } from '@team-booking/core/time';
import type { Wall } from './date-values.ts';
import { instantOf, SLACK, type Start, type Timing } from './event.ts';
import { dayMeant } from './exceptions.ts';
import { occurrences } from './occurrences.ts';
import { countsElapsedTime, parseRule, type Rule } from './rule.ts';
import type { Search } from './search.ts';
import type { TimeZones } from './time-zones.ts';

/** RRULE or EXRULE of an event. @throws CalendarUnreadable */
export function rulesOf(
  component: Component,
  name: 'RRULE' | 'EXRULE',
  { meter, uid }: Pick<Search, 'meter' | 'uid'>,
): Rule[] {
  return Array.from(allProperties(component, name, meter, uid), (property) => parseRule(property, uid));
}

/**
 * The starts of an event from `from` to `to`, exceptions not yet removed: DTSTART, those of its rules, and RDATE.
 *
 * DTSTART counts even if the rule does not give it: RFC 5545 leaves that open, but calendars show it.
 */
export function startsOf(
  component: Component,
  rules: readonly Rule[],
  timing: Timing,
  zones: TimeZones,
  search: Search,
): Start[] {
  const { from, to } = search;
  const walls = new Set([timing.start.wall].filter((wall) => wall >= from && wall <= to));
  for (const rule of rules) for (const wall of startsOfRule(rule, timing, zones, search)) walls.add(wall);
  const excluded = rulesOf(component, 'EXRULE', search);
  if (walls.size > 0)
    for (const rule of excluded) for (const wall of startsOfRule(rule, timing, zones, search)) walls.delete(wall);

  return [...Array.from(walls, (wall) => ({ wall })), ...addedDates(component, timing, zones, search)];
}

function startsOfRule(rule: Rule, timing: Timing, zones: TimeZones, { from, to, meter }: Search): Wall[] {
  const { start, allDay } = timing;
  // An event that is outside the range in every zone needs no zone.
  if (start.wall > to || (rule.until && rule.until.wall + DAY + SLACK < from)) return [];
  const until = rule.until && lastStart(rule.until, timing, zones);
  const span = { start: start.wall, until, from, to, allDay, meter };
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

/** UNTIL in the zone of the series. A date without a time includes that day, as the programs that write it intend. */
function lastStart(until: NonNullable<Rule['until']>, { start, allDay }: Timing, zones: TimeZones): Wall {
  if (allDay) return dayMeant(until, until, zones);
  if (until.kind === 'date') return until.wall + DAY - SECOND;
  return until.kind === 'utc' ? start.zone.wallOf(until.wall) : until.wall;
}
