import { noteChange, type Author } from '../audit/note-change.ts';
import type { Backend } from '../booking/backend.ts';
import type { Reassigned } from '../booking/reassigned.ts';
import { contentOf } from '../bookings/content-of.ts';
import type { StoreTransaction } from '../store/store.ts';
import { keepReassignment } from './reassignment-document.ts';

/** Notes a reassignment in the log, and keeps it to be undone; one that changes nothing leaves no trace. */
export async function noteReassigned(
  context: { readonly backend: Pick<Backend, 'key'>; readonly actor: Author; readonly now: number },
  transaction: StoreTransaction,
  verb: 'reassign' | 'sickDay',
  done: Reassigned,
): Promise<void> {
  const { before, row } = done;
  if (row === before) return;
  const [was, is] = [contentOf(context.backend, before), contentOf(context.backend, row)];
  await noteChange(transaction, context, { verb, subject: `booking/${before.state.id}`, before: was, after: is });
  await keepReassignment(transaction, context, done);
}
