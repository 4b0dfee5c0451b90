/** Formats dates and times in the visitor's locale and zone. */
export interface Formats {
  /** A date `YYYY-MM-DD`. */
  day(date: string): string;
  /** The time of day of an instant. */
  time(instant: number): string;
  /** A stretch of time with its date and the zone's place. */
  span(start: number, end: number): string;
  /** A duration in minutes. */
  length(minutes: number): string;
  list(names: readonly string[]): string;
}

export function formatsFor(locale: string, timeZone: string): Formats {
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  const hour = clockOf(locale) === 'h12' ? 'numeric' : '2-digit';
  const clock = { timeZone, hour, minute: '2-digit', hourCycle: clockOf(locale) } as const;
  const time = new Intl.DateTimeFormat(locale, clock);
  const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const span = new Intl.DateTimeFormat(locale, { ...clock, ...date });
  const list = new Intl.ListFormat(locale);
  const unit = (name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  return {
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    time: (instant) => time.format(instant),
    span: (start, end) => `${span.formatRange(start, end)} (${placeOf(timeZone, locale)})`,
    length: (minutes) => {
      const hours = minutes > 60 ? Math.floor(minutes / 60) : 0;
      const rest = minutes - hours * 60;
      const parts = [hours > 0 && unit('hour').format(hours), rest > 0 && unit('minute').format(rest)];
      return parts.filter(Boolean).join(' ');
    },
    list: (names) => list.format(names),
  };
}

/** Whether people of a locale count to 12 or to 24; the same in lists of times and in sentences. */
function clockOf(locale: string): 'h12' | 'h23' {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 'h12' : 'h23';
}

/** A zone's name for people: the city of its id; in languages of other scripts what `Intl` calls it, as far as that is more than an offset. */
export function placeOf(timeZone: string, locale: string): string {
  const city = timeZone.replace(/.*\//, '').replaceAll('_', ' ');
  if (!locale.startsWith('ar')) return city;
  const name = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name && !/\d/.test(name) ? name.replace(/^توقيت /, '') : city;
}

/** Every zone that can be chosen. */
export function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))];
}
