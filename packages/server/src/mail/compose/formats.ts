import type { Amount, Time } from '@team-booking/engine';
import { rangeText } from '@team-booking/words';
import { kept } from './kept.ts';

/** Formats times of one zone in one locale. */
export interface Formats {
  /** "Tuesday, 8 December 2026" */
  readonly date: (at: number) => string;
  /** "10:30–11:00" */
  readonly time: (time: Time) => string;
  /** "Tuesday, 8 December 2026 at 10:30–11:00" */
  readonly span: (time: Time) => string;
  /** "Central European Standard Time", as it is called at that time. */
  readonly zone: (at: number) => string;
  /** "Tue 8 Dec, 10:30" */
  readonly short: (at: number) => string;
  /** "Tuesday, 8 December, 10:30" */
  readonly moment: (at: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** @param timeZone IANA; one that is not known here is UTC, and is told as such */
export const formatsOf = kept(made);

function made(locale: string, timeZone: string): Formats {
  const zone = { timeZone: knownZone(timeZone) };
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...zone, ...options });
  const clock = { hour: isTwelveHours(locale) ? 'numeric' : '2-digit', minute: '2-digit' } as const;
  const date = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const range = format(clock);
  const span = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...clock });
  const short = format({ weekday: 'short', day: 'numeric', month: 'short', ...clock });
  const moment = format({ weekday: 'long', day: 'numeric', month: 'long', ...clock });
  const named = format({ timeZoneName: 'long' });
  return {
    date: (at) => date.format(at),
    time: ({ start, end }) => rangeText(range, range, start, end),
    span: ({ start, end }) => rangeText(span, range, start, end),
    zone: (at) => named.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone.timeZone,
    short: (at) => short.format(at),
    moment: (at) => moment.format(at),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

/** Whether hours go to twelve. Where they do not, they have two digits, as such clocks show them. */
function isTwelveHours(locale: string): boolean {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h11' || hourCycle === 'h12';
}

/** "€40" or "€40.50"; of a currency without minor units, "¥4,000". */
export function money(locale: string, { amount, currency }: Amount): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** Whether two zones show the same time on the clock. */
export function isSameClock(at: number, one: string, other: string): boolean {
  const offset = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone: knownZone(timeZone), timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value;
  return offset(one) === offset(other);
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
