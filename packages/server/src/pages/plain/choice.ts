import type { BookingType } from '@team-booking/contract';
import { isTimeZone } from './formats.ts';
import { dateOf } from './times.ts';

/** The visitor's choice so far: the only state in the address. */
export interface Choice {
  readonly duration: number;
  readonly timeZone: string;
  /** First date of the list. */
  readonly from: string;
  readonly day: string | null;
  /** Epoch milliseconds. */
  readonly start: number | null;
}

/** Parses the choice from an address; invalid values count as not chosen. */
export function readChoice(query: URLSearchParams, type: BookingType, now: number): Choice {
  const duration = Number(query.get('duration'));
  const asked = query.get('tz') ?? '';
  const timeZone = type.timeZoneLock ?? (isTimeZone(asked) ? asked : type.slot.timeZone);
  const today = dateOf(now, timeZone);
  const from = dateIn(query.get('from'));
  const start = Date.parse(query.get('start') ?? '');
  return {
    duration: type.durations.includes(duration) ? duration : (type.defaultDuration ?? type.durations[0] ?? 30),
    timeZone,
    from: from && from > today ? from : today,
    day: dateIn(query.get('day')),
    start: Number.isFinite(start) ? start : null,
  };
}

/** The address of a choice, below the plain page. */
export function queryOf(choice: Partial<Choice>): string {
  const query = new URLSearchParams();
  if (choice.duration) query.set('duration', String(choice.duration));
  if (choice.timeZone) query.set('tz', choice.timeZone);
  if (choice.from) query.set('from', choice.from);
  if (choice.day) query.set('day', choice.day);
  if (choice.start) query.set('start', new Date(choice.start).toISOString());
  return query.size > 0 ? `?${query}` : '';
}

function dateIn(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
