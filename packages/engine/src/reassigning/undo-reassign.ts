import type { TeamRequestOf, UndoEffects } from '@team-booking/contract/team';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import { bodyHash, idempotent } from '../booking/idempotency.ts';
import { hostTaken } from '../booking/named-host.ts';
import { undoReassignment } from '../booking/undo-reassign.ts';
import { writeBooking } from '../booking/write-booking.ts';
import { contentOf } from '../bookings/content-of.ts';
import { doerOf } from '../bookings/own-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { dryRun } from '../team-surface/dry-run.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { effectsOf, noEffects, revised, revisedContent } from './effects-of.ts';
import { givenBooking } from './give-booking.ts';
import { REASSIGNMENT } from './reassignment-document.ts';
import { reassignmentOf } from './undoable.ts';

/**
 * Undoes the last reassignment of a booking: admins any, hosts what they did themselves.
 *
 * @throws {Refusal} `not-found`, `forbidden`, `wrong-state`, `slot-taken`, `too-late`, `changed-meanwhile`, `idempotency-key-reused`
 */
export function undoReassign(context: TeamContext, request: TeamRequestOf<'undoReassign'>): Promise<UndoEffects> {
  const { backend, actor, now } = context;
  const { id, key, revision: sent, body } = request;
  const isDry = body.dryRun ?? false;
  const subject = `booking/${id}` as const;
  const work = async (transaction: StoreTransaction): Promise<UndoEffects> => {
    const before = await givenBooking(actor, transaction, id);
    let answer: UndoEffects | null = null;
    const once = async (): Promise<BookingRow> => {
      const made = await reassignmentOf(actor, transaction, id);
      const done = await undoReassignment(backend, transaction, before, { made, by: doerOf(actor), now });
      const { row, restored } = done;
      const effects = await effectsOf(transaction, done);
      await checkRevision(transaction, { subject, sent, current: revisedContent(backend, before, effects) });
      const [was, is] = [contentOf(backend, before), contentOf(backend, row)];
      await noteChange(transaction, context, { verb: 'undoReassign', subject, before: was, after: is });
      await transaction.removeDocument(REASSIGNMENT, id);
      answer = revised(backend, before, effects, { dryRun: isDry, restored });
      return row;
    };
    if (isDry) await once();
    else await idempotent(transaction, { route: `undoReassign ${id}`, key, body: bodyHash(body) }, now, once);
    if (answer) return answer;
    return revised(backend, before, await noEffects(transaction, before), { dryRun: false, restored: true });
  };
  const run = <T>(taken: (transaction: StoreTransaction) => Promise<T>): Promise<T> =>
    writeBooking(backend, now, taken, { taken: hostTaken });
  return isDry ? dryRun(run, work) : run(work);
}
