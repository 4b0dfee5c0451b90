import {
  after,
  ledgerState,
  reassign,
  reassignSeat as reassignSeatOfPanel,
  reassignSeatTo,
  reassignTo,
  type Assigned,
  type Kept,
  type LedgerRecord,
  type LedgerState,
  type Pool,
  type Refused,
} from '@team-booking/core/assignment';
import type { FreeAt } from '../availability/free-at.ts';
import { withRoute, type BookingRoute } from '../routing/booking-route.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { seatsOf } from '../team/seats.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { requestOf, storePostings } from './assign.ts';
import { hostsFixed } from './party-of.ts';
import { invalidField, Refusal } from '@team-booking/contract';

/** A seat that is given to another host. */
export interface SeatGiven {
  /** Who gives their seat away: needed where several seats rotate. Default: the host of the one that does. */
  readonly from?: string;
  /** Who gets it by hand. Default: the next fair host. */
  readonly to?: string;
}

/** A booking one of whose seats is to be given to another host. Instants are epoch milliseconds. */
export interface SeatWanted extends SeatGiven {
  readonly booking: string;
  /** The booking's route, for the record. */
  readonly route: BookingRoute | null;
  readonly type: BookingTypeConfig;
  /** The pool that the booking's record is of, in its latest version. */
  readonly pool: Pool;
  readonly start: number;
  readonly end: number;
  /** The hosts of the pool who are free then, the booking itself ignored. */
  readonly freeAt: FreeAt;
  readonly now: number;
}

/** A seat that was given, and the ledger's state on both sides of it. */
export interface SeatMoved {
  /** The new record, to be stored after the booking by `storeRecord`; the same if the seat is theirs already. */
  readonly record: LedgerRecord;
  readonly before: LedgerState;
  readonly after: LedgerState;
}

/**
 * Gives a seat to another host by the core's rule, voids the record and posts the ledger entries.
 *
 * @throws {Refusal} `slot-taken`, `hosts-fixed`, `invalid`
 */
export async function reassignSeat(
  transaction: StoreTransaction,
  record: LedgerRecord,
  wanted: SeatWanted,
): Promise<SeatMoved> {
  const { state, step } = await seatPlanned(transaction, record, wanted);
  if (step.kind === 'kept') return { record, before: state, after: state };
  await transaction.voidRecord(record.pool, record.seq);
  await storePostings(transaction, record.pool, step.postings, wanted.now);
  return { record: withRoute(step.record, wanted.route), before: state, after: after(state, step) };
}

/** What {@link reassignSeat} would do. @throws {Refusal} `slot-taken`, `hosts-fixed`, `invalid` */
export async function seatPlanned(
  view: StoreView,
  record: LedgerRecord,
  wanted: SeatWanted,
): Promise<{ readonly state: LedgerState; readonly step: Assigned<LedgerRecord> | Kept }> {
  const { pool } = wanted;
  const state = ledgerState(pool, await view.ledger(pool));
  const step = seatStep(state, record, wanted);
  if (step.kind === 'refused') throw refusalOf(step);
  return { state, step };
}

/** What giving a seat comes to in the ledger. @throws {Refusal} `hosts-fixed`, `invalid` */
export function seatStep(
  state: LedgerState,
  record: LedgerRecord,
  wanted: SeatWanted,
): Assigned<LedgerRecord> | Kept | Refused {
  return record.kind === 'panel' ? panelStep(state, record, wanted) : rotationStep(state, record, wanted);
}

function rotationStep(
  state: LedgerState,
  record: LedgerRecord & { kind: 'rotation' },
  wanted: SeatWanted,
): Assigned | Kept | Refused {
  const { type, from, to } = wanted;
  const { fixed, chosen } = record;
  checkSeat(from ?? chosen, [chosen], fixed);
  const among = seatsOf(type).candidates.map(({ host }) => host);
  const request = { ...requestOf(wanted), fixed, among };
  return to === undefined ? reassign(state, record, request) : reassignTo(state, record, request, to);
}

function panelStep(
  state: LedgerState,
  record: LedgerRecord & { kind: 'panel' },
  wanted: SeatWanted,
): Assigned<LedgerRecord> | Kept | Refused {
  const { from, to } = wanted;
  if (from === undefined)
    throw invalidField('/from', 'is required: name the host who gives their seat away', 'required');
  checkSeat(from, record.chosen, record.fixed);
  const request = requestOf(wanted);
  if (to === undefined) return reassignSeatOfPanel(state, record, request, from);
  return reassignSeatTo(state, record, request, from, to);
}

function checkSeat(from: string, seated: readonly string[], fixed: readonly string[]): void {
  if (seated.includes(from)) return;
  throw fixed.includes(from) ? hostsFixed() : invalidField('/from', 'has no seat in this booking', 'choice');
}

/** Why a seat cannot be given to anybody, or not to the named host. */
function refusalOf({ code, detail }: Refused): Refusal {
  return code === 'nobody-else-free' ? new Refusal('slot-taken', detail) : invalidField('/to', detail, 'choice');
}
