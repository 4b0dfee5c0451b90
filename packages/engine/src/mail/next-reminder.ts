import type { BookingTypeConfig } from '../config/team-config.ts';
import type { BookingRow } from '../store/rows.ts';
import type { Knowledge } from './what-to-tell.ts';
import type { Telling } from './telling.ts';

/** What a reminder depends on. */
export interface Remembered extends Knowledge {
  readonly row: BookingRow;
  readonly type: BookingTypeConfig;
}

/** A reminder that is due, or until when there is none, epoch milliseconds; `null` = none at all. */
export type NextReminder =
  | { readonly kind: 'send'; readonly telling: Telling }
  | { readonly kind: 'wait'; readonly until: number | null };

/** What somebody is to be reminded of, once there is nothing new to tell them. No type asks for reminders yet. */
export function nextReminder(_about: Remembered, _now: number): NextReminder {
  return { kind: 'wait', until: null };
}
