import { clockOf, rangeText, unbroken } from './clock.ts';
import { intl } from './intl.ts';

const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  intl('DateTimeFormat', locale, { ...options, timeZone: 'UTC' });

/** Older browsers have it as a property, or not at all. */
interface WeekInfo {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The weekdays (1 = Monday) in the order in which weeks are read, as a language begins them; with Monday where that is not known. */
export function weekdays(locale: string): readonly number[] {
  const info: Intl.Locale & WeekInfo = new Intl.Locale(locale).maximize();
  const first = (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1;
  return Array.from({ length: 7 }, (_, i) => ((first - 1 + i) % 7) + 1);
}

/** The name of a weekday, 1 = Monday. */
export function weekdayName(locale: string, weekday: number, form: 'narrow' | 'short' | 'long'): string {
  return formatOf(locale, { weekday: form }).format(MONDAY + (weekday - 1) * DAY);
}

const clock = (locale: string) => formatOf(locale, clockOf(locale));
const instantOf = (time: string) => MONDAY + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

/** A time of day such as `18:00`, as a locale writes it. */
export function timeOfDay(locale: string, time: string): string {
  return unbroken(clock(locale).formatToParts(instantOf(time)));
}

/** A full hour from 0 to 23 as briefly as a locale writes it, e.g. `08:00`, `8 AM`. */
export function hourOfDay(locale: string, hour: number): string {
  const hours = formatOf(locale, { hour: 'numeric' });
  const time = `${String(hour).padStart(2, '0')}:00`;
  return hours.resolvedOptions().hour12 ? unbroken(hours.formatToParts(instantOf(time))) : timeOfDay(locale, time);
}

/** Hours of a day, as a locale writes them; `24:00` is the midnight at its end. */
export function hoursOfDay(locale: string, { start, end }: Readonly<Record<'start' | 'end', string>>): string {
  // Of two days, `Intl` would name both.
  if (end === '24:00') return `${timeOfDay(locale, start)} – ${timeOfDay(locale, end)}`;
  return rangeText(clock(locale), clock(locale), instantOf(start), instantOf(end));
}
