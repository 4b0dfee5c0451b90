import { clockOf, rangeText } from './clock.ts';
import { intl } from './intl.ts';

/** A range of time with its day, as a locale writes both together, e.g. `Tuesday 8 December, 10:30–11:00`. */
export function dayAndRange(
  locale: string,
  timeZone: string,
  day: Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month'>,
  ends: readonly [start: string, end: string],
): string {
  const clock = { calendar: 'gregory', timeZone, ...clockOf(locale) } as const;
  const [from, to] = ends.map((end) => Date.parse(end));
  const time = intl('DateTimeFormat', locale, clock);
  return rangeText(intl('DateTimeFormat', locale, { ...clock, ...day }), time, from!, to!);
}
