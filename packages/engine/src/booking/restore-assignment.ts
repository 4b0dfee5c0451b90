import {
  assignByHand,
  assignRequested,
  fixedAssignment,
  ledgerState,
  seatAgain,
  type Assigned,
  type LedgerRecord,
  type LedgerState,
  type Refused,
  type SeatRequest,
} from '@team-booking/core/assignment';
import { formatInstant } from '@team-booking/core/iso';
import { withRoute } from '../routing/booking-route.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { storePostings, storeRecord } from './assign.ts';

/**
 * Decides the hosts of a booking again whose record was voided although it took place: the same ones, by hand, among those who were
 * free then. Hosts who have left the pool since have no account to pay from; such a booking stays without a record.
 */
export async function restoreAssignment(transaction: StoreTransaction, row: BookingRow, now: number): Promise<void> {
  const records = await transaction.recordsOf(row.state.id);
  const last = records
    .map(({ record }) => record)
    .toSorted((a, b) => a.seq - b.seq)
    .at(-1);
  if (!last) return;
  const at = formatInstant(now);
  const { route = null } = row;
  if (last.kind === 'fixed') {
    const { bookingId, slot, chosen: hosts } = last;
    const seq = (await transaction.lastSeq(row.type)) + 1;
    await storeRecord(transaction, row.type, withRoute(fixedAssignment({ seq, bookingId, at, slot, hosts }), route));
    return;
  }
  const pool = (await transaction.pool(last.pool))!;
  const step = decideAgain(ledgerState(pool, await transaction.ledger(pool)), last, at);
  if (step.kind === 'refused') return;
  await storePostings(transaction, last.pool, step.postings, now);
  await storeRecord(transaction, last.pool, withRoute(step.record, route));
}

function decideAgain(state: LedgerState, record: LedgerRecord, at: string): Assigned<LedgerRecord> | Refused {
  const { bookingId, slot, fixed, hosts } = record;
  const busy = new Map(hosts.flatMap(({ host, busyReason }) => (busyReason === undefined ? [] : [[host, busyReason]])));
  const free = [...fixed, ...hosts.filter((row) => row.free).map(({ host }) => host)];
  const request: SeatRequest = { bookingId, at, slot, free, busy, fixed, among: hosts.map(({ host }) => host) };
  if (record.kind === 'panel') return seatAgain(state, record, request);
  // Whom the visitor asked for has paid nothing, so there is nothing to pay again.
  if (record.neutral) return assignRequested(state, request, record.chosen);
  return assignByHand(state, request, record.chosen);
}
