const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The name of a weekday, 1 = Monday. */
export function weekdayName(locale: string, weekday: number, weekdays: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: weekdays, timeZone: 'UTC' });
  return format.format(MONDAY + (weekday - 1) * DAY);
}

/** A time of day such as `18:00`, as a locale writes it; `24:00` is the midnight after. */
export function timeOfDay(locale: string, time: string): string {
  const instant = MONDAY + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(instant);
}
