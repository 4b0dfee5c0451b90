import { colon, zonePlace } from '@team-booking/words';
import { clockOf, rangeText, unbroken } from './clock.ts';
import { intl } from './intl.ts';

/** Dates and times in the words of a locale, on the clock of a zone. */
export interface Formats {
  readonly locale: string;
  readonly timeZone: string;
  /** What stands between a label and what it names. */
  readonly colon: string;
  /** Day of an instant in the zone, e.g. `2026-12-01`. */
  dayOf(instant: string | number): string;
  /** e.g. `Tuesday, 1 December`. */
  day(instant: string | number): string;
  /** e.g. `Tue 1 Dec`. */
  dayShort(instant: string | number): string;
  /** e.g. `Tue 1 Dec, 10:30`. */
  dayAndTime(instant: string | number): string;
  weekday(instant: string | number): string;
  /** e.g. `1 December`. */
  date(instant: string | number): string;
  time(instant: string | number): string;
  range(start: string, end: string): string;
  /** How far away something is, to the nearest of the largest fitting unit, e.g. `in 25 minutes`; `now` where it is less than a minute. */
  relative(instant: string, now: number): string;
  list(items: readonly string[]): string;
  number(value: number, digits?: number): string;
  /** A part from 0 to 1, e.g. `18 %`. */
  percent(part: number): string;
  /** e.g. `30 min`. */
  minutes(count: number): string;
  /** What people call a zone, in their script, e.g. `New York` of `America/New_York`. */
  place(timeZone: string): string;
}

/** By what a place is a phrase, e.g. "time of", in some languages. */
const SAYS_TIME = /^(توقيت|وقت|שעון) | ?(時間|시간|时间)$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Units with their lengths, and that of the next smaller one. */
const UNITS = [
  ['day', DAY, HOUR],
  ['hour', HOUR, MINUTE],
  ['minute', MINUTE, MINUTE],
] as const;

/** Makes them. Dates are Gregorian in every locale, as those that visitors pick and letters name. */
export function createFormats(locale: string, timeZone: string): Formats {
  const as = (options: Intl.DateTimeFormatOptions) => {
    const format = intl('DateTimeFormat', locale, { calendar: 'gregory', timeZone, ...options });
    return (instant: string | number) => unbroken(format.formatToParts(new Date(instant)));
  };
  const clock = clockOf(locale);
  const ranges = intl('DateTimeFormat', locale, { timeZone, ...clock });
  const relative = intl('RelativeTimeFormat', locale, { numeric: 'always' });
  const now = intl('RelativeTimeFormat', locale, { numeric: 'auto' }).format(0, 'second');
  const list = intl('ListFormat', locale, { type: 'conjunction' });
  const percents = intl('NumberFormat', locale, { style: 'percent' });
  const minutes = intl('NumberFormat', locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  return {
    locale,
    timeZone,
    colon: colon(locale),
    dayOf: dayIn(timeZone),
    day: as({ weekday: 'long', day: 'numeric', month: 'long' }),
    dayShort: as({ weekday: 'short', day: 'numeric', month: 'short' }),
    dayAndTime: as({ weekday: 'short', day: 'numeric', month: 'short', ...clock }),
    weekday: as({ weekday: 'long' }),
    date: as({ day: 'numeric', month: 'long' }),
    time: as(clock),
    range: (start, end) => rangeText(ranges, ranges, Date.parse(start), Date.parse(end)),
    relative(instant, present) {
      const away = Date.parse(instant) - present;
      const far = Math.abs(away);
      if (far < MINUTE) return now;
      // By whole minutes, then hours: what is rounded up to the next unit is told in that one.
      const [unit, size] = UNITS.find(([, of, part]) => Math.round(far / part) * part >= of)!;
      return relative.format(Math.sign(away) * Math.round(far / size), unit);
    },
    list: (items) => list.format(items),
    // `Intl` writes a hyphen in many languages.
    number(value, digits = 0) {
      const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return intl('NumberFormat', locale, options).format(value).replace('-', '−');
    },
    percent: (part) => percents.format(part),
    minutes: (count) => minutes.format(count),
    // The sentence around it says in each language that it is a time, and a list has no room for that.
    place: (zone) => zonePlace(locale, zone, Date.now()).replace(SAYS_TIME, ''),
  };
}

/** Days by their parts, e.g. `2026-12-01`: engines disagree about how a whole date is written, even in one locale. */
export function dayIn(timeZone: string): (instant: string | number) => string {
  const format = intl('DateTimeFormat', 'en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(new Date(instant))) parts[type] = value;
    return `${parts['year']}-${parts['month']}-${parts['day']}`;
  };
}
