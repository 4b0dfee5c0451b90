import { createFormats, type Formats } from '../format/formats.ts';
import { intl } from '../format/intl.ts';

/** A time that somebody has typed, on the clock of the hub. */
export interface TypedTime {
  /** As an address has it, e.g. `2026-12-16T15:00`. */
  readonly at: string;
  /** For people, e.g. `Wed 16 Dec, 15:00`. */
  readonly text: string;
}

const DAY = 24 * 3_600_000;
const CLOCK = /(?:^|\s)(\d{1,2})[:.](\d{2})\s*([ap]m)?(?=[\s?]|$)/i;
const DATE = /(?:^|\s)(\d{4}-\d{2}-\d{2})(?=\s|$)/;

/**
 * Finds a time in what was typed: `15:00`, `3:30 pm`, with a date (`2026-12-16`) or the beginning of a weekday beside it. Without a day it is
 * the next time that clocks show it.
 */
export function typedTime(typed: string, now: number, formats: Formats): TypedTime | null {
  const [, hour, minute, half] = CLOCK.exec(typed) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59) return null;
  const clock = `${String(hours).padStart(2, '0')}:${minute}`;
  const [, date] = DATE.exec(typed) ?? [];
  const day = date === undefined ? dayIn(typed, clock, now, formats) : Date.parse(`${date}T12:00:00Z`);
  if (!Number.isFinite(day)) return null;
  const at = `${date ?? formats.dayOf(day)}T${clock}`;
  // What clocks show has no zone.
  return { at, text: createFormats(formats.locale, 'UTC').dayAndTime(`${at}:00Z`) };
}

/** An instant on the day that is meant: the next one whose name begins so, else today or tomorrow. */
function dayIn(typed: string, clock: string, now: number, formats: Formats): number {
  const words = typed.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const days = Array.from({ length: 8 }, (_, i) => now + i * DAY).filter((day) =>
    day === now ? !isPast(clock, now, formats) : true,
  );
  const named = days.find((day) => words.some((word) => formats.weekday(day).toLowerCase().startsWith(word)));
  return named ?? days[0]!;
}

/** Whether clocks have shown a time already today. */
function isPast(clock: string, now: number, { timeZone }: Formats): boolean {
  const shown = intl('DateTimeFormat', 'en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return shown.format(now) >= clock;
}
