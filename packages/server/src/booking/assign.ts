import {
  after,
  assignRequested,
  fixedAssignment,
  formatInstant,
  ledgerState,
  liveRecord,
  pick,
  reschedule,
  voidAfterStart,
  voidRecord,
  type Assigned,
  type AssignmentRecord,
  type Kept,
  type LedgerState,
  type Refused,
  type RotationRecord,
  type SeatRequest,
  type Voided,
} from '@team-booking/core';
import type { FreeAt } from '../availability/free-at.ts';
import type { Party } from '../availability/party.ts';
import type { StoreTransaction } from '../store/store.ts';
import { slotTaken } from './refusal.ts';

/** A booking that needs hosts. */
export interface HostsWanted {
  readonly booking: string;
  /** Id of the booking type, which names its pool. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly party: Party;
  /** The host a visitor asked for. */
  readonly requested: string | null;
  /** Who is free then, of everybody who might take part. */
  readonly freeAt: FreeAt;
  readonly now: number;
}

/**
 * Chooses the hosts of a new booking by the core's rule.
 *
 * @throws {Refusal} `slot-taken`
 */
export async function assignHosts(transaction: StoreTransaction, wanted: HostsWanted): Promise<AssignmentRecord> {
  const { party, requested } = wanted;
  if (!party.required.every((host) => wanted.freeAt.free.includes(host))) throw slotTaken();
  if (party.oneOf === null) {
    const seq = (await transaction.lastSeq(wanted.type)) + 1;
    const { bookingId, at, slot } = requestOf(wanted);
    return fixedAssignment({ seq, bookingId, at, slot, hosts: party.required });
  }
  const state = await poolState(transaction, wanted.type);
  const asked = requested !== null && !party.required.includes(requested);
  const step = asked ? assignRequested(state, requestOf(wanted), requested) : pick(state, requestOf(wanted));
  if (step.kind === 'refused') throw slotTaken();
  await storePostings(transaction, wanted.type, step, wanted.now);
  return step.record;
}

/**
 * Chooses the hosts of a booking that is being moved. Its record is kept as long as its host is; else it is voided.
 *
 * @throws {Refusal} `slot-taken`
 */
export async function moveHosts(
  transaction: StoreTransaction,
  record: AssignmentRecord,
  wanted: HostsWanted & { readonly anyone: boolean },
): Promise<AssignmentRecord> {
  const { party, freeAt } = wanted;
  if (!party.required.every((host) => freeAt.free.includes(host))) throw slotTaken();
  if (record.kind === 'fixed' || party.oneOf === null) return record;
  if (!party.oneOf.some((host) => freeAt.free.includes(host))) throw slotTaken();

  const state = await poolState(transaction, record.pool);
  const step = moveStep(state, record, wanted);
  if (step.kind === 'refused') throw slotTaken();
  if (step.kind === 'kept') return record;
  await transaction.voidRecord(record.pool, record.seq);
  await storePostings(transaction, record.pool, step, wanted.now);
  return step.record;
}

function moveStep(
  state: LedgerState,
  record: RotationRecord,
  wanted: HostsWanted & { readonly anyone: boolean },
): Assigned | Kept | Refused {
  const request = requestOf({ ...wanted, party: { ...wanted.party, required: record.fixed } });
  const { requested, anyone } = wanted;
  if (requested === null || record.fixed.includes(requested)) return reschedule(state, record, request, { anyone });
  if (requested === record.chosen) return { kind: 'kept', record };
  const voided = voidRecord(state, record);
  const step = assignRequested(after(state, voided), request, requested);
  if (step.kind === 'refused') return step;
  return { ...step, voided: record, postings: [...voided.postings, ...step.postings] };
}

/** Stores a record that was chosen. The booking has to be stored before. */
export async function storeRecord(
  transaction: StoreTransaction,
  type: string,
  record: AssignmentRecord,
): Promise<void> {
  if (record.kind === 'fixed') await transaction.addRecord(type, record, null);
  else await transaction.addRecord(record.pool, record, liveRecord(record));
}

/** Takes back what the booking's record posted, because it will not take place. */
export async function voidAssignment(
  transaction: StoreTransaction,
  type: string,
  record: AssignmentRecord,
  { afterStart, now }: { readonly afterStart: boolean; readonly now: number },
): Promise<void> {
  if (record.kind === 'fixed') {
    await transaction.voidRecord(type, record.seq);
    return;
  }
  const state = await poolState(transaction, record.pool);
  const step = afterStart ? voidAfterStart(state, record) : voidRecord(state, record);
  if (step.kind === 'kept') return;
  await transaction.voidRecord(record.pool, record.seq);
  await storePostings(transaction, record.pool, step, now);
}

async function poolState(transaction: StoreTransaction, id: string): Promise<LedgerState> {
  const pool = await transaction.pool(id);
  if (!pool) throw new Error(`Booking type ${id} rotates but has no pool: configure the team by configureTeam`);
  return ledgerState(pool, await transaction.ledger(pool));
}

async function storePostings(
  transaction: StoreTransaction,
  pool: string,
  { postings }: Assigned | Voided,
  now: number,
): Promise<void> {
  for (const posting of postings) await transaction.post(pool, { ...posting, at: now });
}

function requestOf({ booking, start, end, party, freeAt, now }: HostsWanted): SeatRequest {
  return {
    bookingId: booking,
    at: formatInstant(now),
    slot: { start: formatInstant(start), end: formatInstant(end) },
    free: freeAt.free,
    busy: freeAt.busy,
    fixed: party.required,
  };
}
