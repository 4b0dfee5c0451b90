/** Formats are made once a zone: making one takes as long as using it fifty times. */
const made = new Map<string, Intl.DateTimeFormat>();

/** What clocks of a zone show at an instant, e.g. `10:30`. */
export function clockIn(locale: string, timeZone: string, instant: number): string {
  const key = `${locale} ${timeZone}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  made.set(key, format);
  return format.format(instant);
}
