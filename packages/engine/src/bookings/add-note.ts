import type { TeamBooking, TeamRequestOf } from '@team-booking/contract/team';
import { noteChange } from '../audit/note-change.ts';
import { randomId } from '../crypto/random-id.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { act } from './act.ts';
import { NOTE } from './note.ts';

/** Notes something about a booking. The booking itself does not change. */
export function addNote(context: TeamContext, request: TeamRequestOf<'addNote'>): Promise<TeamBooking> {
  const { id: booking, body } = request;
  return act(context, 'addNote', request, async (transaction, before, by) => {
    const id = randomId();
    await transaction.putDocument({ kind: NOTE, id, ref: booking, at: context.now, body: { text: body.text, by } });
    // The log says that there is one; what it says may be about the visitor.
    const subject = `booking/${booking}` as const;
    await noteChange(transaction, context, { verb: 'addNote', subject, before: null, after: { note: id } });
    return before;
  });
}
