import { DAY } from '@team-booking/core/time';
import { startOfDay, type Wall } from './date-values.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

const WEEK = 7 * DAY;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const plainParts = new Set(['FREQ', 'INTERVAL', 'COUNT', 'WKST', 'BYDAY']);

/**
 * The starts of "every n days" and "every n weeks on these weekdays", which are most rules in practice, or
 * undefined for any other rule. They need arithmetic only; a library that steps through them takes a thousand times as
 * long, and calendars hold hundreds of them.
 */
export function plainRhythm({ parts, count = Infinity }: Rule, span: Span): Wall[] | undefined {
  const frequency = parts.get('FREQ');
  const days = parts.get('BYDAY')?.split(',');
  const isPlain = [...parts.keys()].every((name) => plainParts.has(name));
  if (
    !isPlain ||
    !(frequency === 'DAILY'
      ? days === undefined
      : frequency === 'WEEKLY' && days?.every((day) => day.length === 2) !== false)
  )
    return undefined;

  const { start } = span;
  const weekday = new Date(start).getUTCDay();
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO');
  const inWeek = (day: number): number => (day - weekStart + 7) % 7;
  const interval = Number(parts.get('INTERVAL') ?? 1);

  if (frequency === 'DAILY') return starts({ period: interval * DAY, begin: start, offsets: [0] }, count, span);
  const begin = startOfDay(start) - inWeek(weekday) * DAY;
  const chosen = new Set(days?.map((day) => inWeek(weekdays.indexOf(day))) ?? [inWeek(weekday)]);
  const offsets = [...chosen].sort((a, b) => a - b).map((day) => day * DAY + (start - startOfDay(start)));
  return starts({ period: interval * WEEK, begin, offsets }, count, span);
}

/** Periods from `begin`, each with starts at the same ascending offsets. */
interface Rhythm {
  readonly period: number;
  readonly begin: Wall;
  readonly offsets: readonly number[];
}

/** One more than `steps` at most. */
function starts(
  { period, begin, offsets }: Rhythm,
  count: number,
  { start, until = Infinity, from, to, steps }: Span,
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
      if (wall >= from) found.push(wall);
      if (found.length > steps) return found;
    }
  }
}
