import type { Hub } from '../../hub.ts';
import { unbroken } from '../../format/clock.ts';
import { intl } from '../../format/intl.ts';

/** A day with its year and a time, e.g. `1 Dec 2026, 14:05`. */
export function when({ locale, formats: { timeZone } }: Hub, instant: string): string {
  const format = intl('DateTimeFormat', locale, {
    calendar: 'gregory',
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return unbroken(format.formatToParts(new Date(instant)));
}

/** A day with its year, e.g. `1 Dec 2026`. */
export function day({ locale, formats: { timeZone } }: Hub, instant: string): string {
  return intl('DateTimeFormat', locale, { calendar: 'gregory', timeZone, dateStyle: 'medium' }).format(
    new Date(instant),
  );
}
