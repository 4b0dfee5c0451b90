import type { BookingTypeConfig } from '../config/team-config.ts';
import type { BookingRow } from '../store/rows.ts';
import type { Telling } from './telling.ts';
import type { Knowledge } from './what-to-tell.ts';

/** What a reminder depends on. */
export interface Remembered extends Knowledge {
  readonly row: BookingRow;
  readonly type: BookingTypeConfig;
}

/** A reminder, or until when there is none, epoch milliseconds; `null` = as far as is known, none at all. */
export type Reminded =
  | { readonly kind: 'send'; readonly telling: Telling }
  | { readonly kind: 'wait'; readonly until: number | null };

/** What somebody is to be reminded of, once there is nothing new to tell them. */
export function remind(_about: Remembered, _now: number): Reminded {
  return { kind: 'wait', until: null };
}
