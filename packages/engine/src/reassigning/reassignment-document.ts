import type { Reassigned } from '../booking/reassigned.ts';
import type { ReassignmentMade } from '../booking/plan-undo.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { Author } from '../audit/note-change.ts';

/** The kind of document that the last reassignment of a booking is kept as, until it is undone. */
export const REASSIGNMENT = 'reassignment';

/** The last reassignment of a booking, and the id of the person who did it. */
export interface LastReassignment extends ReassignmentMade {
  readonly by: string;
}

/** The last reassignment of a booking that was not undone. */
export async function lastReassignment(view: StoreView, booking: string): Promise<LastReassignment | null> {
  const found = await view.document(REASSIGNMENT, booking);
  return found && (found.body as unknown as LastReassignment);
}

/** Keeps a reassignment, so that it can be undone. */
export async function keepReassignment(
  transaction: StoreTransaction,
  { actor, now }: { readonly actor: Author; readonly now: number },
  { before, row, former, record }: Reassigned,
): Promise<void> {
  const { id } = before.state;
  const [gone, come] = [before.state.hosts, row.state.hosts];
  // It has to be read before it is replaced.
  await transaction.document(REASSIGNMENT, id);
  const body = {
    former: former.seq,
    record: record.seq,
    from: gone.find((host) => !come.includes(host))!,
    to: come.find((host) => !gone.includes(host))!,
    owner: before.owner,
    by: actor.person.id,
  } satisfies LastReassignment;
  await transaction.putDocument({ kind: REASSIGNMENT, id, ref: id, at: now, body });
}
