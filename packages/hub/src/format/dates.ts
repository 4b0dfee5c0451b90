import type { Hub } from '../hub.ts';
import { intl } from './intl.ts';

/** A date, e.g. `Thu 10 Dec`. */
export function dateWords({ locale }: Pick<Hub, 'locale'>, date: string): string {
  const format = { calendar: 'gregory', weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return intl('DateTimeFormat', locale, format).format(Date.parse(`${date}T00:00:00Z`));
}

/** From a date to another, e.g. `24 Dec – 3 Jan`; one date where they are the same. */
export function datesWords({ locale }: Pick<Hub, 'locale'>, from: string, to: string): string {
  const options = { calendar: 'gregory', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const format = intl('DateTimeFormat', locale, options);
  return format.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`));
}

/** A day in words, e.g. `Tuesday, 1 December`. */
export function dayWords({ locale }: Pick<Hub, 'locale'>, day: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return intl('DateTimeFormat', locale, format).format(Date.parse(day));
}
