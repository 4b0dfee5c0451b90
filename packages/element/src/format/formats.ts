import { direction } from '@team-booking/words';
import { WEEK } from './week.ts';
import { weekStart } from './locale.ts';

export type HourCycle = 'h12' | 'h23';
type DateOptions = Intl.DateTimeFormatOptions;

const made: Record<string, Intl.DateTimeFormat> = {};

/** Formats dates, times, numbers and lists in one locale, on one clock. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export class Formats {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** First day of the week, 1 = Monday. */
  readonly weekStart: number;
  readonly hourCycle: HourCycle;
  #weekdays: { short: string; long: string }[] | undefined;

  /** @param hourCycle default: the locale's own */
  constructor(locale: string, hourCycle?: HourCycle) {
    this.locale = locale;
    this.direction = direction(locale);
    this.weekStart = weekStart(locale);
    const numbers = new Intl.NumberFormat(locale);
    this.number = (value) => numbers.format(value);
    this.hourCycle = hourCycle ?? (this.dates({ hour: 'numeric' }).resolvedOptions().hour12 ? 'h12' : 'h23');
  }

  /** A memoised format of this locale; zone UTC unless another is given. */
  dates(options: DateOptions): Intl.DateTimeFormat {
    // A month grid is Gregorian, whatever calendar the locale prefers.
    const all = { calendar: 'gregory', timeZone: 'UTC', ...options };
    return (made[this.locale + JSON.stringify(all)] ??= new Intl.DateTimeFormat(this.locale, all));
  }

  /** A whole number. */
  readonly number: (value: number) => string;

  /** A day: "Tuesday 8 December", optionally with its year. */
  day(day: string, withYear = false): string {
    const year = withYear && ({ year: 'numeric' } as const);
    return this.dates({ weekday: 'long', day: 'numeric', month: 'long', ...year }).format(Date.parse(day));
  }

  /** Parts of a month's name with its year, in the locale's order. */
  month(month: string, name: 'long' | 'short' = 'long'): Intl.DateTimeFormatPart[] {
    return this.dates({ month: name, year: 'numeric' }).formatToParts(Date.parse(month));
  }

  /** A month's name without its year. */
  monthName(month: string, name: 'long' | 'short' = 'long'): string {
    // Alone, Greek has the form for dates, "of December"; with its year, Chinese has no more than its number.
    const { value } = this.month(month, name).find(({ type }) => type === 'month')!;
    return /\d/.test(value) ? this.dates({ month: name }).format(Date.parse(month)) : value;
  }

  /**
   * Parts of the name of a month or, where `last` is a later one, of both, abbreviated where a phone would cut them: the second is all of type
   * `year`.
   */
  months(
    month: string,
    last: string,
    name: 'long' | 'short' = 'long',
  ): Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[] {
    if (last === month) return this.month(month);
    const value = this.monthName(month, name);
    const more = ` – ${this.dates({ month: name, year: 'numeric' }).format(Date.parse(last))}`;
    if (name === 'long' && (value + more).length > 25) return this.months(month, last, 'short');
    return [
      { type: 'month', value },
      { type: 'year', value: more },
    ];
  }

  /** "8–14 December" */
  days(from: string, to: string): string {
    return this.dates({ day: 'numeric', month: 'long' }).formatRange(Date.parse(from), Date.parse(to));
  }

  /** Names of the weekdays, from the first day of the week on. */
  weekdays(): readonly { short: string; long: string }[] {
    return (this.#weekdays ??= WEEK.map((index) => {
      // The first of January 2024 was a Monday.
      const day = `2024-01-0${((this.weekStart - 1 + index) % 7) + 1}`;
      return { long: this.weekday(day, 'long'), short: this.weekdayOf(day) };
    }));
  }

  /**
   * The short name of a day's weekday: that of the language where the one of its region is too long for a seventh of a phone, and a letter
   * where both are.
   */
  weekdayOf(day: string): string {
    const [language] = this.locale.split('-');
    // As measured. Arabic letters are narrow, and in Persian more of them are wide.
    const longest = language === 'ar' ? 9 : 6;
    const fits = (formats: Formats) =>
      WEEK.every((index) => formats.weekday(`2024-01-0${index + 1}`, 'short').length <= longest);
    const formats = fits(this) ? this : formatsFor(language!);
    return formats.weekday(day, fits(formats) ? 'short' : 'narrow');
  }

  /** "Jan" */
  monthOf(day: string): string {
    return this.dates({ month: 'short' }).format(Date.parse(day));
  }

  weekday(day: string, weekday: 'narrow' | 'short' | 'long'): string {
    return this.dates({ weekday }).format(Date.parse(day));
  }

  /** "10:30", optionally with the zone's abbreviation, for clocks that show this time twice in one day. */
  time(at: number, timeZone: string, withZone = false): string {
    return this.dates({ ...this.clock(timeZone), ...(withZone && { timeZoneName: 'short' }) }).format(at);
  }

  /** "30 min", "1 hr 30 min" */
  duration(minutes: number): string {
    const hours = minutes > 60 ? Math.floor(minutes / 60) : 0;
    // Without its region, save for its digits: "min" is shorter than what some regions write.
    const [language] = this.locale.split('-');
    const { numberingSystem } = new Intl.NumberFormat(this.locale).resolvedOptions();
    const part = (value: number, unit: 'hour' | 'minute') =>
      value ? value.toLocaleString(language, { style: 'unit', unit, numberingSystem }) : '';
    return `${part(hours, 'hour')} ${part(minutes - hours * 60, 'minute')}`.trim();
  }

  /** "Mara, Robin and Tomas"; a `disjunction` has "or". */
  list(names: readonly string[], type?: 'disjunction'): string {
    // A list of names in letters of the other direction would be one run of them, the last one first.
    const own = this.direction === 'rtl' ? names.map((name) => `\u2068${name}\u2069`) : names;
    return new Intl.ListFormat(this.locale, { type }).format(own);
  }

  /** Options that make a format show times of a zone on this clock. */
  clock(timeZone: string): DateOptions {
    const { hourCycle } = this;
    return { hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit', hourCycle, timeZone };
  }
}

const known: Record<string, Formats> = {};

/** The one {@link Formats} of a locale and a clock: making formats is slow. */
export function formatsFor(locale: string, hourCycle?: HourCycle): Formats {
  return (known[locale + hourCycle] ??= new Formats(locale, hourCycle));
}
