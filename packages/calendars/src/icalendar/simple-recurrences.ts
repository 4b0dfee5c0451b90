import { DAY, HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import { startOfDay, type Wall } from './date-values.ts';
import type { Place } from '../problem.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

const WEEK = 7 * DAY;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const plainParts = new Set(['FREQ', 'INTERVAL', 'COUNT', 'WKST', 'BYDAY']);
const fixedPeriods = new Map([
  ['DAILY', DAY],
  ['HOURLY', HOUR],
  ['MINUTELY', MINUTE],
  ['SECONDLY', SECOND],
]);

/**
 * The starts of "every n days" (hours, minutes, seconds) and of "every n weeks on these weekdays", or undefined for any
 * other rule. Most rules are of these forms and need arithmetic only; a library that iterates takes a thousand times as
 * long, and calendars hold hundreds of them.
 */
export function simpleRecurrence({ parts, count = Infinity, place }: Rule, span: Span): Wall[] | undefined {
  const frequency = parts.get('FREQ') ?? '';
  const days = parts.get('BYDAY')?.split(',');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (![...parts.keys()].every((name) => plainParts.has(name))) return undefined;

  const { start } = span;
  const fixed = fixedPeriods.get(frequency);
  if (fixed && !days) return starts({ period: interval * fixed, begin: start, offsets: [0] }, count, span, place);
  // Daily on some weekdays equals weekly on these weekdays.
  const isWeekly = frequency === 'WEEKLY' || (frequency === 'DAILY' && interval === 1);
  if (!isWeekly || days?.some((day) => day.length > 2)) return undefined;

  const weekday = new Date(start).getUTCDay();
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO');
  const inWeek = (day: number): number => (day - weekStart + 7) % 7;
  const begin = startOfDay(start) - inWeek(weekday) * DAY;
  const chosen = new Set(days?.map((day) => inWeek(weekdays.indexOf(day))) ?? [inWeek(weekday)]);
  const offsets = [...chosen].sort((a, b) => a - b).map((day) => day * DAY + (start - startOfDay(start)));
  return starts({ period: interval * WEEK, begin, offsets }, count, span, place);
}

/** Periods from `begin`, each with starts at the same ascending offsets. */
interface Rhythm {
  readonly period: number;
  readonly begin: Wall;
  readonly offsets: readonly number[];
}

/** Stops at one more than the limit of occurrences. */
function starts(
  { period, begin, offsets }: Rhythm,
  count: number,
  { start, until = Infinity, from, to, meter }: Span,
  place: Place,
): Wall[] {
  const inFirst = offsets.filter((offset) => begin + offset >= start).length;
  const first = Math.max(0, Math.floor((from - begin) / period));
  let number = first === 0 ? 0 : inFirst + (first - 1) * offsets.length;

  const found: Wall[] = [];
  for (let index = first; ; index += 1) {
    for (const offset of offsets) {
      const wall = begin + index * period + offset;
      if (wall < start) continue;
      if (number >= count || wall > until || wall > to) return found;
      number += 1;
      meter.step(1, place);
      if (wall >= from) found.push(wall);
      if (found.length > meter.limits.occurrences) return found;
    }
  }
}
