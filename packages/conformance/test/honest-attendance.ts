import { check, LostLinkRequest, type Attendance } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import type { LostLinkOutcome, ManageAccess, Outcome } from '@team-booking/sdk';
import type { Row } from './honest-data.ts';
import { HonestHolds } from './honest-holds.ts';
import { outcomeOf, refusal } from './honest-refusal.ts';

/** What visitors do by mail: say that they will be there, and find their links again. */
export abstract class HonestAttendance extends HonestHolds {
  override capabilities(): string[] {
    return [...super.capabilities(), 'mail'];
  }

  /** Who said that they will be there meant the time of then. */
  isMeant({ attends, start }: Row): boolean {
    return attends?.start === start;
  }

  attendanceOf(row: Row): Attendance {
    return row.attends && this.isMeant(row) ? { confirmedAt: formatInstant(row.attends.at) } : null;
  }

  barredFromAttending({ status, start }: Row): 'too-late' | 'wrong-state' | null {
    if (status !== 'confirmed') return 'wrong-state';
    return this.now >= start ? 'too-late' : null;
  }

  async attend(access: ManageAccess): Promise<Outcome> {
    const row = this.managed(access);
    const barred = this.barredFromAttending(row);
    if (barred) return outcomeOf(refusal(barred, []));
    if (!this.isMeant(row)) row.attends = { start: row.start, at: this.now };
    return { ok: true, booking: this.present(row) };
  }

  /** What is told of an address that nobody has booked with. */
  toldOfNobody(): LostLinkOutcome {
    return { ok: true };
  }

  async lostLink(email: string): Promise<LostLinkOutcome> {
    const checked = check(LostLinkRequest, { email });
    if (!checked.ok) return outcomeOf(refusal('invalid', checked.errors)) as LostLinkOutcome;
    return this.data.rows.some(({ attendee }) => attendee.email === email) ? { ok: true } : this.toldOfNobody();
  }
}
