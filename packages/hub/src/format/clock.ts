import { rangeParts } from '@team-booking/words';
import { intl } from './intl.ts';

/** How a locale writes a time of day: on a clock of twelve hours without a zero before it, on one of 24 with two digits. */
export function clockOf(locale: string): { readonly hour: 'numeric' | '2-digit'; readonly minute: '2-digit' } {
  const { hour12 } = intl('DateTimeFormat', locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' };
}

/** Parts of a time as one text, in which no line begins with the half of the day, e.g. `PM`. */
export function unbroken(parts: readonly { readonly type: string; readonly value: string }[]): string {
  const isHalf = (i: number) => parts[i]?.type === 'dayPeriod';
  return parts.map(({ value }, i) => (value === ' ' && (isHalf(i - 1) || isHalf(i + 1)) ? '\u00A0' : value)).join('');
}

/** A range of time as one text, likewise. */
export const rangeText = (...given: Parameters<typeof rangeParts>): string => unbroken(rangeParts(...given));

/** What clocks of a zone show at an instant, e.g. `10:30`. */
export function clockIn(locale: string, timeZone: string, instant: number): string {
  return unbroken(intl('DateTimeFormat', locale, { timeZone, ...clockOf(locale) }).formatToParts(instant));
}
