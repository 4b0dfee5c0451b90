import { rangeText } from '@team-booking/words';
import { placeOf, presentPlace } from '@team-booking/words/server';

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
  /** The place that the zone is named by. */
  place(at: number): string;
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
    span: (start, end) => `${rangeText(span, time, start, end)} (${placeOf(locale, timeZone, start)})`,
    length: (minutes) => {
      const hours = minutes > 60 ? Math.floor(minutes / 60) : 0;
      const rest = minutes - hours * 60;
      const parts = [hours > 0 && unit('hour').format(hours), rest > 0 && unit('minute').format(rest)];
      return parts.filter(Boolean).join(' ');
    },
    list: (names) => list.format(names),
    place: (at) => placeOf(locale, timeZone, at),
  };
}

/** Whether people of a locale count to 12 or to 24; the same in lists of times and in sentences. */
function clockOf(locale: string): 'h12' | 'h23' {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 'h12' : 'h23';
}

/**
 * Every zone that can be chosen, by its label with the place's present name: `Asia/Kolkata`. Of several ids of one place it is the chosen one.
 */
export function timeZones(chosen: string): ReadonlyMap<string, string> {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))];
  const byLabel = new Map(zones.map((zone) => [labelOf(zone), zone]));
  byLabel.set(labelOf(chosen), chosen);
  return byLabel;
}

function labelOf(timeZone: string): string {
  const place = presentPlace(timeZone);
  return (place ? timeZone.replace(/[^/]+$/, place) : timeZone).replaceAll('_', ' ').replace(/^Etc\//, '');
}
