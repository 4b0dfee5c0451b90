import { after, assignedHosts, liveRecord } from '@team-booking/core/assignment';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { storePostings } from './assign.ts';
import type { Backend } from './backend.ts';
import type { Doer } from './doer.ts';
import { planUndo, seatBack, type UndoAsked } from './plan-undo.ts';
import { reassignBooking } from './reassign.ts';
import type { Reassigned } from './reassigned.ts';
import { givenTo } from './store-hosts.ts';
import { whoIsFree } from './who-is-free.ts';

/** A reassignment that is undone: `restored` if it is as if nothing had been; else the booking was given back by hand. */
export interface ReassignmentUndone extends Reassigned {
  readonly restored: boolean;
}

/**
 * Undoes a reassignment, inside a transaction: record, balances and turn are what they were, as long as the pool has decided nothing
 * since and the booking is still at its time; else the booking is given back by hand.
 *
 * @throws {Refusal} as {@link planUndo}
 * @throws {HostTimeTaken}
 */
export async function undoReassignment(
  backend: Pick<Backend, 'team' | 'busy' | 'key'>,
  transaction: StoreTransaction,
  before: BookingRow,
  { made, by, now }: UndoAsked & { readonly by: Doer },
): Promise<ReassignmentUndone> {
  const { record, former, restored } = await planUndo(
    transaction,
    (wanted) => whoIsFree(backend, transaction, wanted),
    before,
    { made, now },
  );
  if (!restored) {
    const seat = { ...seatBack(made), reason: null, by };
    return { ...(await reassignBooking(backend, transaction, before, seat, now)), restored: false };
  }
  const { ledger } = restored;
  await transaction.voidRecord(before.type, record.seq);
  await transaction.reviveRecord(before.type, former, former.kind === 'fixed' ? null : liveRecord(former));
  if (ledger) await storePostings(transaction, before.type, ledger.step.postings, now);
  const given = { before, hosts: assignedHosts(former), owner: made.owner, former: record, reason: null, by, now };
  const { row, change } = (await givenTo(backend, transaction, given))!;
  const states = ledger && { before: ledger.state, after: after(ledger.state, ledger.step) };
  return { before, row, former: record, record: former, ledger: states, change, restored: true };
}
