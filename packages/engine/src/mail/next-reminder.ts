import { attendanceOf } from '../attendance/attendance.ts';
import { presentState } from '../booking/present.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { remindersOf } from '../team/defaults.ts';
import type { PlannedLetter } from './mail-plan.ts';
import type { Reader } from './reader.ts';
import { reminderDue } from './reminder-due.ts';
import type { Telling } from './telling.ts';
import type { Knowledge } from './what-to-tell.ts';

/** What a reminder depends on. */
export interface Remembered extends Knowledge {
  readonly row: BookingRow;
  readonly type: BookingTypeConfig;
}

/** A reminder that is due, or until when there is none, epoch milliseconds; `null` = none at all. */
export type NextReminder =
  | { readonly kind: 'send'; readonly telling: Telling }
  | { readonly kind: 'wait'; readonly until: number | null };

const NONE: NextReminder = { kind: 'wait', until: null };

/** What somebody is to be reminded of, once there is nothing new to tell them. Visitors who have said that they will be there are not asked again. */
export async function nextReminder(
  view: StoreView,
  { reader, told, truth, row, type }: Remembered,
  now: number,
): Promise<NextReminder> {
  const to = addressFor(reader, row, type);
  if (to === null || told?.as !== 'confirmed' || truth.is !== 'confirmed') return NONE;
  const due = reminderDue({
    start: truth.start,
    timeZone: reader.role === 'host' ? reader.host.timeZone : row.timeZone,
    reminders: remindersOf(type),
    toldAt: told.heardAt,
    now,
  });
  if (due === null) return NONE;
  if (due !== 'now') return { kind: 'wait', until: due.at };
  if (reader.role === 'visitor' && (await attendanceOf(view, row.state.id)) !== null) return NONE;
  return { kind: 'send', telling: { kind: 'reminder', to, method: null, knows: { as: 'confirmed' } } };
}

/** Where somebody is reminded; `null` = they are not. */
function addressFor(reader: Reader, { attendee }: BookingRow, { hostReminders }: BookingTypeConfig): string | null {
  switch (reader.role) {
    case 'visitor':
      return attendee.email;
    case 'guest':
      return reader.email;
    case 'host':
      return hostReminders && reader.inCharge ? reader.host.email : null;
  }
}

/** Whether a reminder that could not be sent yet is still true: it comes neither for another time, nor late, nor to whoever has answered. */
export async function isStillDue(
  view: StoreView,
  row: BookingRow,
  { role, booking }: Pick<PlannedLetter, 'role' | 'booking'>,
  now: number,
): Promise<boolean> {
  const { status, start } = presentState(row.state, now);
  if (status !== 'confirmed' || start !== booking?.start || start <= now) return false;
  return role !== 'visitor' || (await attendanceOf(view, row.state.id)) === null;
}
