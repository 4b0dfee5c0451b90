/** How a locale writes a time of day: on a clock of twelve hours without a zero before it, on one of 24 with two digits. */
export function clockOf(locale: string): { readonly hour: 'numeric' | '2-digit'; readonly minute: '2-digit' } {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' };
}

/** Formats are made once a zone: making one takes as long as using it fifty times. */
const made = new Map<string, Intl.DateTimeFormat>();

/** What clocks of a zone show at an instant, e.g. `10:30`. */
export function clockIn(locale: string, timeZone: string, instant: number): string {
  const key = `${locale} ${timeZone}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...clockOf(locale) });
  made.set(key, format);
  return format.format(instant);
}
