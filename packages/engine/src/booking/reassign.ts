import { Refusal } from '@team-booking/contract';
import { assignedHosts, type LedgerRecord } from '@team-booking/core/assignment';
import { freeToTake, whoRefused } from '../calendars/who-refused.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { Backend } from './backend.ts';
import { NOBODY } from './doer.ts';
import { idempotent, type KeyedRequest } from './idempotency.ts';
import { hostsFixed } from './party-of.ts';
import { checkNamed, hostTaken } from './named-host.ts';
import { reassignSeat, type SeatGiven, type SeatMoved, type SeatWanted } from './reassign-seat.ts';
import type { Reassigned, SeatRequested } from './reassigned.ts';
import { replaceHost } from './replace-host.ts';
import type { SecondLook } from './second-look.ts';
import { givenTo, reassignedState, recordToGive } from './store-hosts.ts';
import { storeRecord } from './assign.ts';
import { whoIsFree, type FindFree } from './who-is-free.ts';
import { writeBooking } from './write-booking.ts';

/** Which seat of which booking is given to another host. Hosts are true ids. */
export interface Reassignment extends SeatGiven {
  /** The booking's id. */
  readonly id: string;
}

/**
 * Gives a booking to another host for its team, in one transaction: to the next fair one who is free, or by hand to a chosen
 * one, who need not be free but must not have another booking then. Time, join link, ledger and record follow, and messages are
 * queued. Giving it by hand to its present host changes nothing.
 *
 * @returns the booking as it is then
 * @throws {Refusal} `slot-taken` if nobody else is free, or the chosen one has another booking; `hosts-fixed` where no seat rotates;
 *   `invalid` with `/from` or `/to`; `too-late`, `wrong-state`, `not-found`, `idempotency-key-reused`
 */
export function reassign(
  backend: Pick<Backend, 'store' | 'team' | 'busy' | 'key' | 'calendarsNow'>,
  { id, ...seat }: Reassignment,
  keyed: KeyedRequest,
  now: number,
): Promise<BookingRow> {
  const asked = { ...seat, outside: true, reason: null, by: NOBODY };
  const work = async (transaction: StoreTransaction, look: SecondLook): Promise<BookingRow> => {
    const before = await transaction.booking(id);
    if (!before) throw new Refusal('not-found', 'There is no such booking. Load the list of bookings again.');
    const once = async () => (await reassignBooking(backend, transaction, before, { ...asked, look }, now)).row;
    return idempotent(transaction, keyed, now, once);
  };
  return writeBooking(backend, now, work, { taken: hostTaken });
}

/**
 * Gives a booking to another host, inside a transaction. Where no seat rotates, a host is replaced by hand if the booking's policy
 * lets the team do so.
 *
 * @throws {Refusal} as {@link reassign}
 * @throws {HostTimeTaken} if the chosen host has another booking then
 */
export async function reassignBooking(
  backend: Pick<Backend, 'team' | 'busy' | 'key'>,
  transaction: StoreTransaction,
  before: BookingRow,
  seat: SeatRequested,
  now: number,
): Promise<Reassigned> {
  // First whether it may be reassigned at all, then to whom.
  reassignedState(before, [], now);
  const former = await recordToGive(transaction, before, now);
  if (former.kind === 'fixed') {
    if (before.state.policy.hosts !== 'replaceable') throw hostsFixed();
    const replaced = await replaceHost(backend, transaction, { before, former, seat, now });
    return { before, former, ledger: null, ...replaced };
  }
  const moved = await giveSeat(backend, transaction, { before, former, seat, now });
  const { record } = moved;
  if (seat.to === undefined || !seat.outside) {
    const added = assignedHosts(record).filter((host) => !before.state.hosts.includes(host));
    seat.look?.check(added, (await transaction.bookingType(before.type))!, before.state);
  }
  const given = await givenTo(backend, transaction, {
    before,
    hosts: assignedHosts(record),
    owner: before.owner,
    ...said(seat),
    former,
    now,
  });
  if (given) await storeRecord(transaction, before.type, record);
  return { before, row: given?.row ?? before, former, record, ledger: moved, change: given?.change ?? null };
}

/** Why, and who does it. */
const said = ({ reason, by }: SeatRequested) => ({ reason, by });

/** A seat of a booking that is to be given to another host. */
interface SeatOfBooking {
  readonly before: BookingRow;
  readonly former: LedgerRecord;
  readonly seat: Pick<SeatRequested, 'from' | 'to' | 'outside'>;
  readonly now: number;
}

async function giveSeat(
  backend: Pick<Backend, 'busy'>,
  transaction: StoreTransaction,
  given: SeatOfBooking,
): Promise<SeatMoved> {
  const find: FindFree = (wanted) => whoIsFree(backend, transaction, wanted);
  return reassignSeat(transaction, given.former, await seatWanted(transaction, find, given));
}

/** The seat as it is to be given. @throws {Refusal} `slot-taken`, `invalid` where whoever is named cannot take it */
export async function seatWanted(
  view: StoreView,
  find: FindFree,
  { before, former, seat, now }: SeatOfBooking,
): Promise<SeatWanted> {
  const { id, start, end, hosts: present } = before.state;
  const type = (await view.bookingType(before.type))!;
  const pool = (await view.pool(former.pool))!;
  const time = { start, end };
  const { route = null } = before;
  // Whoever is named by hand may be one to whom the route does not lead.
  const party = { kind: 'hosts', hosts: seat.to === undefined ? present : [...present, seat.to] } as const;
  const found = await find({ type, time, party, pool, route, except: id, now });
  // Whoever has refused it may still be named.
  const freeAt = seat.to === undefined ? freeToTake(found, await whoRefused(view, id)) : found;
  if (seat.to !== undefined && !present.includes(seat.to)) checkNamed(seat.to, freeAt, seat.outside);
  const { from, to } = seat;
  const given = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { booking: id, type, pool, ...time, ...given, route, freeAt, now };
}
