import { rangeParts, zonePlace } from '@team-booking/words';
import { presentPlace } from '@team-booking/words/present-place';
import { Formats, type HourCycle } from './formats.ts';

const DAYS: Record<'short' | 'full', Intl.DateTimeFormatOptions> = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** All that is formatted; what the first times do not need comes with the rest. */
export class FullFormats extends Formats {
  /** "10:30–11:00"; with its day: `short` "Tue 8 Dec, 10:30–11:00", `full` "Tuesday, 8 December 2026, 10:30–11:00". */
  range(at: number, minutes: number, timeZone: string, style?: 'short' | 'full'): string {
    return this.#range(at, minutes, timeZone, style)
      .map(({ value }) => value)
      .join('');
  }

  /** A range with its day in two pieces, between which a line may break: "Tue 8 Dec, " and "10:30–11:00". */
  lines(at: number, minutes: number, timeZone: string, style: 'short' | 'full' = 'short'): [string, string] {
    const parts = this.#range(at, minutes, timeZone, style);
    const first = parts.findIndex(({ type }) => type === 'hour' || type === 'dayPeriod');
    const text = (from: number, to?: number) =>
      parts
        .slice(from, to)
        .map(({ value }) => value)
        .join('');
    return [text(0, first), text(first)];
  }

  #range(at: number, minutes: number, timeZone: string, style?: 'short' | 'full'): ReturnType<typeof rangeParts> {
    const clock = this.clock(timeZone);
    const format = this.dates({ ...(style && DAYS[style]), ...clock });
    return rangeParts(format, this.dates(clock), at, at + minutes * 60_000);
  }

  /** The display name of a zone: its city, or as `Intl` has it in other scripts than Latin. */
  place(timeZone: string, at: number): string {
    return zonePlace(this.locale, timeZone, at, presentPlace);
  }

  /** The name of a zone from `Intl`: "Central European Time", "Germany Time", "GMT+1". */
  zoneName(timeZone: string, at: number, timeZoneName: 'longGeneric' | 'shortOffset'): string {
    const parts = this.dates({ timeZone, timeZoneName }).formatToParts(at);
    return parts.find(({ type }) => type === 'timeZoneName')!.value;
  }
}

const known: Record<string, FullFormats> = {};

/** The one {@link FullFormats} of a locale and a clock. */
export function fullFormatsFor(locale: string, hourCycle?: HourCycle): FullFormats {
  return (known[locale + hourCycle] ??= new FullFormats(locale, hourCycle));
}
