import type { ReminderConfig } from '../config/team-config.ts';
import { reminderTime } from './reminder-time.ts';

/** What the next reminder to somebody depends on. Instants are epoch milliseconds. */
export interface Reminding {
  /** When the booking starts, `null` for one that is not going to take place, as far as is known. */
  readonly start: number | null;
  /** The reader's zone, IANA. */
  readonly timeZone: string;
  readonly reminders: readonly ReminderConfig[];
  /** Until when they know of this start without a reminder: when they were last told of it, or reminded. */
  readonly toldAt: number;
  readonly now: number;
}

/** The present is the time for a reminder, or a later instant is; `null` = there will be none, as far as is known. */
export type ReminderDue = 'now' | { readonly at: number } | null;

/**
 * When somebody is reminded next. Those that had come before they were told of the start are left out, as are all but the latest of those
 * that were missed.
 */
export function reminderDue({ start, timeZone, reminders, toldAt, now }: Reminding): ReminderDue {
  if (start === null || start <= now) return null;
  const times = reminders.map(({ before }) => reminderTime(start, before, timeZone)).filter((at) => at > toldAt);
  if (times.some((at) => at <= now)) return 'now';
  return times.length === 0 ? null : { at: Math.min(...times) };
}
