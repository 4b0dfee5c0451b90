/** Formats dates and times in the visitor's locale and zone. */
export interface Formats {
  /** A date `YYYY-MM-DD`. */
  day(date: string): string;
  /** The time of day of an instant. */
  time(instant: number): string;
  /** A stretch of time with its date and zone. */
  span(start: number, end: number): string;
  /** A duration in minutes. */
  length(minutes: number): string;
  list(names: readonly string[]): string;
}

export function formatsFor(locale: string, timeZone: string): Formats {
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
  const span = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const list = new Intl.ListFormat(locale);
  const unit = (name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  return {
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    time: (instant) => time.format(instant),
    span: (start, end) => span.formatRange(start, end),
    length: (minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [hours > 0 && unit('hour').format(hours), rest > 0 && unit('minute').format(rest)];
      return parts.filter(Boolean).join(' ');
    },
    list: (names) => list.format(names),
  };
}

/** A zone's place name: `Europe/Berlin` → `Berlin`. */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** Every zone that can be chosen. */
export function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))];
}
