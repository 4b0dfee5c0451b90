import { Refusal } from '@team-booking/contract';
import {
  assignedHosts,
  ledgerState,
  restoreRecord,
  type LedgerRecord,
  type LedgerState,
  type Restored,
} from '@team-booking/core/assignment';
import { formatInstant } from '@team-booking/core/iso';
import type { BookingRecord } from '../store/ledger-rows.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { hostTaken } from './named-host.ts';
import { seatPlanned } from './reassign-seat.ts';
import { seatWanted } from './reassign.ts';
import { reassignedState } from './store-hosts.ts';
import type { FindFree } from './who-is-free.ts';

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

/** A reassignment that is to be undone, and when, epoch milliseconds. */
export interface UndoAsked {
  readonly made: ReassignmentMade;
  readonly now: number;
}

/** What undoing a reassignment comes to. */
export interface UndoPlan {
  /** The record that it decided, which is live. */
  readonly record: BookingRecord;
  /** The record that it voided. */
  readonly former: BookingRecord;
  /** How that one is made live again; `null` = it is not: the booking is given back by hand. */
  readonly restored: Restoring | null;
}

/** How a record is made live again: with what takes the entries back, `null` where no seat rotates. */
interface Restoring {
  readonly ledger: { readonly state: LedgerState; readonly step: Restored } | null;
}

/**
 * What undoing a reassignment comes to, or why it is refused. Whoever undoes it and whoever only asks whether it can be undone ask this.
 *
 * @param find locks the type and its hosts for whoever undoes it
 * @throws {Refusal} `wrong-state` if its hosts were decided anew since, or its former host has left; `slot-taken` if they have another
 *   booking then; `too-late` from its start on; `hosts-fixed`
 */
export async function planUndo(
  view: StoreView,
  find: FindFree,
  before: BookingRow,
  { made, now }: UndoAsked,
): Promise<UndoPlan> {
  const { id, start } = before.state;
  reassignedState(before, [], now);
  if (now >= start) throw new Refusal('too-late', 'It has begun. What took place stays with whoever hosted it.');
  const records = (await view.recordsOf(id)).toSorted((a, b) => b.record.seq - a.record.seq);
  const record = records.find(({ live }) => live)?.record;
  const former = records.find(({ record: { seq }, live }) => !live && seq === made.former)?.record;
  if (!record || !former || record.seq !== made.record) throw decidedAnew();
  await checkUntaken(view, find, before, { record, former, now });
  if (former.kind === 'fixed' || record.kind === 'fixed') return { record, former, restored: { ledger: null } };
  const ledger = await restoredLedger(view, before, { former, record });
  if (!ledger) await checkByHand(view, find, before, { record, made, now });
  return { record, former, restored: ledger && { ledger } };
}

/** Whoever gets it back must have no other booking then. @throws {Refusal} `slot-taken` */
async function checkUntaken(
  view: StoreView,
  find: FindFree,
  { state, ...row }: BookingRow,
  { record, former, now }: Pick<UndoPlan, 'record' | 'former'> & Pick<UndoAsked, 'now'>,
): Promise<void> {
  const { id: except, start, end } = state;
  const hosts = assignedHosts(former);
  const type = (await view.bookingType(row.type))!;
  const pool = record.kind === 'fixed' ? null : await view.pool(record.pool);
  const party = { kind: 'hosts', hosts: [...new Set([...hosts, ...state.hosts])] } as const;
  const { busy } = await find({ type, time: { start, end }, party, pool, route: row.route ?? null, except, now });
  if (hosts.some((host) => busy.get(host) === 'booking')) throw hostTaken();
  // Who works not then, or has a calendar that cannot be read, may have a booking as well.
  const taken = await view.hostTimes({ hosts, from: start, to: end, now });
  if (taken.some((time) => time.booking !== except && time.start < end && start < time.end)) throw hostTaken();
}

/** @returns `null` if the pool has decided something since, or the booking has moved */
async function restoredLedger(
  view: StoreView,
  { state: { start, end } }: BookingRow,
  { former, record }: { readonly former: LedgerRecord; readonly record: LedgerRecord },
): Promise<Restoring['ledger']> {
  if (record.slot?.start !== formatInstant(start) || record.slot.end !== formatInstant(end)) return null;
  const pool = (await view.pool(record.pool))!;
  const state = ledgerState(pool, await view.ledger(pool));
  const postings = await view.postings(record.pool, { after: former.seq });
  const step = restoreRecord(state, { former, record, postings });
  return step.kind === 'refused' ? null : { state, step };
}

/** The seat that is given back by hand. */
export function seatBack({ from, to }: ReassignmentMade) {
  return { from: to, to: from, outside: true } as const;
}

/** @throws {Refusal} `wrong-state`, `slot-taken`, `hosts-fixed` */
async function checkByHand(
  view: StoreView,
  find: FindFree,
  before: BookingRow,
  { record, made, now }: UndoAsked & { readonly record: LedgerRecord },
): Promise<void> {
  try {
    const wanted = await seatWanted(view, find, { before, former: record, seat: seatBack(made), now });
    await seatPlanned(view, record, wanted);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    throw new Refusal('wrong-state', 'Whoever gave it away has left the pool. Give it to somebody who is in it.');
  }
}

function decidedAnew(): Refusal {
  return new Refusal('wrong-state', 'Who hosts it was decided anew since. Reassign it instead.');
}
