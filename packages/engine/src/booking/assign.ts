import {
  after,
  assignedHosts,
  assignRequested,
  fixedAssignment,
  ledgerState,
  liveRecord,
  pickSeats,
  voidAfterStart,
  voidRecord,
  type Assigned,
  type LedgerRecord,
  type LedgerState,
  type Posting,
  type Refused,
  type SeatRequest,
} from '@team-booking/core/assignment';
import { formatInstant } from '@team-booking/core/iso';
import type { FreeAt } from '../availability/free-at.ts';
import type { Party } from '../availability/party.ts';
import { withRoute, type BookingRoute } from '../routing/booking-route.ts';
import type { BookingRecord } from '../store/ledger-rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { coreGroups, seatsOf } from '../team/seats.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { stillInPool } from './party-of.ts';
import { slotTaken } from './slot-taken.ts';

/** A booking that needs hosts. */
export interface HostsWanted {
  readonly booking: string;
  readonly type: BookingTypeConfig;
  readonly start: number;
  readonly end: number;
  readonly party: Party;
  /** The host a visitor asked for. */
  readonly requested: string | null;
  /** The booking's route, for the record. */
  readonly route: BookingRoute | null;
  /** Which of all hosts who might take part are free then. */
  readonly freeAt: FreeAt;
  readonly now: number;
}

/**
 * Chooses the hosts of a new booking by the core's rule, and posts the ledger entries.
 *
 * @returns the record, to be stored after the booking by {@link storeRecord}
 * @throws {Refusal} `slot-taken`
 */
export async function assignHosts(transaction: StoreTransaction, wanted: HostsWanted): Promise<BookingRecord> {
  const { record, postings } = await chooseHosts(transaction, wanted);
  await storePostings(transaction, wanted.type.id, postings, wanted.now);
  return record;
}

/** A choice, and what it posts to the ledger once it is made. */
export interface HostsChosen {
  readonly record: BookingRecord;
  readonly postings: readonly Posting[];
}

/**
 * Chooses hosts as {@link assignHosts} does, without posting anything.
 *
 * @throws {Refusal} `slot-taken`
 */
export async function chooseHosts(transaction: StoreTransaction, wanted: HostsWanted): Promise<HostsChosen> {
  checkParty(wanted);
  const { type } = wanted;
  if (seatsOf(type).rotating === 0) return { record: await fixedRecord(transaction, wanted), postings: [] };
  const step = seatStep(await poolState(transaction, type.id), wanted);
  if (step.kind === 'refused') throw slotTaken();
  return { record: withRoute(step.record, wanted.route), postings: step.postings };
}

/**
 * Chooses the hosts of a booking that is being moved. Its record is kept if its hosts are, else it is voided.
 *
 * @throws {Refusal} `slot-taken`
 */
export async function moveHosts(
  transaction: StoreTransaction,
  record: BookingRecord,
  wanted: HostsWanted & { readonly anyone: boolean },
): Promise<BookingRecord> {
  const { type, party, freeAt, anyone, now } = wanted;
  const present = assignedHosts(record);
  if (party.kind === 'hosts' && isSameSet(party.hosts, present)) {
    checkParty(wanted);
    return record;
  }
  if (record.kind === 'fixed') return record;
  const free = present.every((host) => freeAt.free.includes(host));
  const pool = await transaction.pool(type.id);
  if (party.kind === 'groups' && !anyone && free && stillInPool(record, pool)) return record;

  checkParty(wanted);
  const state = await poolState(transaction, record.pool);
  const voided = voidRecord(state, record);
  await transaction.voidRecord(record.pool, record.seq);
  await storePostings(transaction, record.pool, voided.postings, now);
  if (seatsOf(type).rotating === 0) return fixedRecord(transaction, wanted);
  const step = seatStep(after(state, voided), wanted);
  if (step.kind === 'refused') throw slotTaken();
  await storePostings(transaction, record.pool, step.postings, now);
  return withRoute(step.record, wanted.route);
}

/** Stores the record of a choice. The booking has to be stored before. */
export async function storeRecord(transaction: StoreTransaction, type: string, record: BookingRecord): Promise<void> {
  await transaction.addRecord(type, record, record.kind === 'fixed' ? null : liveRecord(record));
}

/** Reverses what the record of a booking posted, because the booking will not take place. */
export async function voidAssignment(
  transaction: StoreTransaction,
  type: string,
  record: BookingRecord,
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
  await storePostings(transaction, record.pool, step.postings, now);
}

/** Refuses a party of certain hosts unless all of them are free; an empty party is never free. */
function checkParty({ party, freeAt }: HostsWanted): void {
  if (party.kind !== 'hosts') return;
  if (party.hosts.length === 0 || !party.hosts.every((host) => freeAt.free.includes(host))) throw slotTaken();
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((host) => b.includes(host));
}

function seatStep(state: LedgerState, wanted: HostsWanted): Assigned<LedgerRecord> | Refused {
  const { type, requested } = wanted;
  const { fixed, candidates } = seatsOf(type);
  const request = requestOf(wanted);
  if (requested === null || fixed.includes(requested)) return pickSeats(state, request, coreGroups(type));
  const among = candidates.map(({ host }) => host);
  return assignRequested(state, { ...request, fixed, among }, requested);
}

async function fixedRecord(transaction: StoreTransaction, wanted: HostsWanted): Promise<BookingRecord> {
  const { type } = wanted;
  const { bookingId, at, slot } = requestOf(wanted);
  const seq = (await transaction.lastSeq(type.id)) + 1;
  return withRoute(fixedAssignment({ seq, bookingId, at, slot, hosts: seatsOf(type).fixed }), wanted.route);
}

/** The rotation of a pool as its ledger has it. */
export async function poolState(view: StoreView, id: string): Promise<LedgerState> {
  const pool = await view.pool(id);
  if (!pool) throw new Error(`Booking type ${id} rotates but has no pool: configure the team by configureTeam`);
  return ledgerState(pool, await view.ledger(pool));
}

/** Appends to a pool's ledger. */
export async function storePostings(
  transaction: StoreTransaction,
  pool: string,
  postings: readonly Posting[],
  now: number,
): Promise<void> {
  const posted = postings.map((posting) => ({ ...posting, at: now }));
  await transaction.post(pool, posted);
}

/** A request for a seat in the form that core takes. */
export function requestOf({
  booking,
  start,
  end,
  freeAt,
  now,
}: Pick<HostsWanted, 'booking' | 'start' | 'end' | 'freeAt' | 'now'>): SeatRequest {
  return {
    bookingId: booking,
    at: formatInstant(now),
    slot: { start: formatInstant(start), end: formatInstant(end) },
    free: freeAt.free,
    busy: freeAt.busy,
  };
}
