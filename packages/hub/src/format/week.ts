const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** Formats are made once: a week has many hours. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  made.set(key, format);
  return format;
}

/** The name of a weekday, 1 = Monday. */
export function weekdayName(locale: string, weekday: number, weekdays: 'short' | 'long'): string {
  return formatOf(locale, { weekday: weekdays }).format(MONDAY + (weekday - 1) * DAY);
}

const clock = (locale: string) => formatOf(locale, { hour: '2-digit', minute: '2-digit' });
const instantOf = (time: string) => MONDAY + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

/** A time of day such as `18:00`, as a locale writes it. */
export function timeOfDay(locale: string, time: string): string {
  return clock(locale).format(instantOf(time));
}

/** Hours of a day, as a locale writes them; `24:00` is the midnight at its end. */
export function hoursOfDay(locale: string, { start, end }: Readonly<Record<'start' | 'end', string>>): string {
  // Of two days, `Intl` would name both.
  if (end === '24:00') return `${timeOfDay(locale, start)} – ${timeOfDay(locale, end)}`;
  return clock(locale).formatRange(instantOf(start), instantOf(end));
}
