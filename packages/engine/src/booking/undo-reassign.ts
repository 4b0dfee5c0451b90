import { Refusal } from '@team-booking/contract';
import {
  after,
  assignedHosts,
  ledgerState,
  liveRecord,
  restoreRecord,
  type LedgerRecord,
  type LedgerState,
} from '@team-booking/core/assignment';
import { formatInstant } from '@team-booking/core/iso';
import type { BookingRecord } from '../store/ledger-rows.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { storePostings } from './assign.ts';
import type { Backend } from './backend.ts';
import type { Doer } from './doer.ts';
import { hostTaken } from './named-host.ts';
import { reassignBooking } from './reassign.ts';
import type { Reassigned } from './reassigned.ts';
import { givenTo, reassignedState } from './store-hosts.ts';
import { whoIsFree } from './who-is-free.ts';

/** A reassignment that is to be undone. */
export interface ReassignmentMade {
  /** Seqs of the record that it voided and of the one that it decided. */
  readonly former: number;
  readonly record: number;
  readonly from: string;
  readonly to: string;
  /** The booking's owner before it. */
  readonly owner: string | null;
}

/** A reassignment that is undone: `restored` if it is as if nothing had been; else the booking was given back by hand. */
export interface ReassignmentUndone extends Reassigned {
  readonly restored: boolean;
}

/**
 * Undoes a reassignment, inside a transaction: record, balances and turn are what they were, as long as the pool has decided nothing
 * since and the booking is still at its time; else the booking is given back by hand.
 *
 * @throws {Refusal} `wrong-state` if its hosts were decided anew since, or its former host has left; `slot-taken` if they have another
 *   booking then; `too-late` from its start on
 * @throws {HostTimeTaken}
 */
export async function undoReassignment(
  backend: Pick<Backend, 'team' | 'busy' | 'key'>,
  transaction: StoreTransaction,
  before: BookingRow,
  { made, by, now }: { readonly made: ReassignmentMade; readonly by: Doer; readonly now: number },
): Promise<ReassignmentUndone> {
  const { id, start } = before.state;
  reassignedState(before, [], now);
  if (now >= start) throw new Refusal('too-late', 'It has begun. What took place stays with whoever hosted it.');
  const records = (await transaction.recordsOf(id)).toSorted((a, b) => b.record.seq - a.record.seq);
  const record = records.find(({ live }) => live)?.record;
  const former = records.find(({ record: { seq }, live }) => !live && seq === made.former)?.record;
  if (!record || !former || record.seq !== made.record) throw decidedAnew();
  const hosts = assignedHosts(former);
  await lockFor(backend, transaction, before, { record, hosts, now });
  const given = { before, hosts, owner: made.owner, former: record, reason: null, by, now };
  if (former.kind === 'fixed' && record.kind === 'fixed') {
    const { row, change } = (await givenTo(backend, transaction, given))!;
    await transaction.voidRecord(before.type, record.seq);
    await transaction.reviveRecord(before.type, former, null);
    return { before, row, former: record, record: former, ledger: null, change, restored: true };
  }
  const ledger =
    former.kind === 'fixed' || record.kind === 'fixed'
      ? null
      : await restored(transaction, { before, former, record, now });
  if (!ledger) return givenBack(backend, transaction, before, { made, by, now });
  const { row, change } = (await givenTo(backend, transaction, given))!;
  return { before, row, former: record, record: former, ledger, change, restored: true };
}

/** Locks type and hosts, so that nobody decides in the pool meanwhile. @throws {Refusal} `slot-taken` */
async function lockFor(
  backend: Pick<Backend, 'busy'>,
  transaction: StoreTransaction,
  { state, ...row }: BookingRow,
  { record, hosts, now }: { readonly record: BookingRecord; readonly hosts: readonly string[]; readonly now: number },
): Promise<void> {
  const { id: except, start, end } = state;
  const type = (await transaction.bookingType(row.type))!;
  const pool = record.kind === 'fixed' ? null : await transaction.pool(record.pool);
  const party = { kind: 'hosts', hosts: [...new Set([...hosts, ...state.hosts])] } as const;
  const wanted = { type, time: { start, end }, party, pool, route: row.route ?? null, except, now };
  const { busy } = await whoIsFree(backend, transaction, wanted);
  if (hosts.some((host) => busy.get(host) === 'booking')) throw hostTaken();
}

/** @returns `null` if the pool has decided something since, or the booking has moved */
async function restored(
  transaction: StoreTransaction,
  { before, former, record, now }: { before: BookingRow; former: LedgerRecord; record: LedgerRecord; now: number },
): Promise<{ readonly before: LedgerState; readonly after: LedgerState } | null> {
  if (record.slot?.start !== formatInstant(before.state.start) || record.slot.end !== formatInstant(before.state.end)) {
    return null;
  }
  const pool = (await transaction.pool(record.pool))!;
  const state = ledgerState(pool, await transaction.ledger(pool));
  const postings = await transaction.postings(record.pool, { after: former.seq });
  const step = restoreRecord(state, { former, record, postings });
  if (step.kind === 'refused') return null;
  await transaction.voidRecord(record.pool, record.seq);
  await transaction.reviveRecord(record.pool, former, liveRecord(former));
  await storePostings(transaction, record.pool, step.postings, now);
  return { before: state, after: after(state, step) };
}

async function givenBack(
  backend: Pick<Backend, 'team' | 'busy' | 'key'>,
  transaction: StoreTransaction,
  before: BookingRow,
  { made, by, now }: { readonly made: ReassignmentMade; readonly by: Doer; readonly now: number },
): Promise<ReassignmentUndone> {
  const seat = { from: made.to, to: made.from, outside: true, reason: null, by };
  try {
    return { ...(await reassignBooking(backend, transaction, before, seat, now)), restored: false };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    throw new Refusal('wrong-state', 'Whoever gave it away has left the pool. Give it to somebody who is in it.');
  }
}

function decidedAnew(): Refusal {
  return new Refusal('wrong-state', 'Who hosts it was decided anew since. Reassign it instead.');
}
