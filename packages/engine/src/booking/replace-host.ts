import { invalidField } from '@team-booking/contract';
import { fixedAssignment, type FixedRecord } from '@team-booking/core/assignment';
import { formatInstant } from '@team-booking/core/iso';
import { withRoute } from '../routing/booking-route.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { storeRecord } from './assign.ts';
import { teamOf, type Backend } from './backend.ts';
import { checkNamed } from './named-host.ts';
import type { Reassigned, SeatRequested } from './reassigned.ts';
import { givenTo } from './store-hosts.ts';
import { whoIsFree } from './who-is-free.ts';

/** A host of a booking without rotating seats who is to be replaced. */
interface Replacement {
  readonly before: BookingRow;
  readonly former: FixedRecord;
  readonly seat: SeatRequested;
  readonly now: number;
}

/**
 * Gives the place of a fixed host to somebody of the team, by hand: nobody is next where no seat rotates, and nothing is posted. Whoever
 * takes the owner's place is the owner of that booking.
 *
 * @throws {Refusal} `invalid`, `slot-taken`
 * @throws {HostTimeTaken}
 */
export async function replaceHost(
  backend: Pick<Backend, 'team' | 'busy' | 'key'>,
  transaction: StoreTransaction,
  { before, former, seat, now }: Replacement,
): Promise<Pick<Reassigned, 'row' | 'record' | 'change'>> {
  const { id, start, end, hosts: present } = before.state;
  const { reason, by } = seat;
  const { from, to } = await placeOf(transaction, present, seat);
  if (from === to) return { row: before, record: former, change: null };
  const type = (await transaction.bookingType(before.type))!;
  const { route = null } = before;
  const time = { start, end };
  const party = { kind: 'hosts', hosts: [...present, to] } as const;
  const freeAt = await whoIsFree(backend, transaction, { type, time, party, pool: null, route, except: id, now });
  checkNamed(to, freeAt, seat.outside);
  if (!seat.outside) seat.look?.check([to], type, time);

  const hosts = present.map((host) => (host === from ? to : host));
  const owner = before.owner === from ? to : before.owner;
  const given = (await givenTo(backend, transaction, { before, hosts, owner, former, reason, by, now }))!;
  await transaction.voidRecord(before.type, former.seq);
  const seq = (await transaction.lastSeq(before.type)) + 1;
  const slot = { start: formatInstant(start), end: formatInstant(end) };
  const record = withRoute(fixedAssignment({ seq, bookingId: id, at: formatInstant(now), slot, hosts }), route);
  await storeRecord(transaction, before.type, record);
  return { ...given, record };
}

async function placeOf(
  transaction: StoreTransaction,
  present: readonly string[],
  { from = present.length === 1 ? present[0] : undefined, to }: SeatRequested,
): Promise<{ readonly from: string; readonly to: string }> {
  if (from === undefined)
    throw invalidField('/from', 'is required: name the host who gives their place away', 'required');
  if (!present.includes(from)) throw invalidField('/from', 'has no place in this booking', 'choice');
  if (to === undefined) throw invalidField('/to', 'is required: nobody is next where no seat rotates', 'required');
  if (to === from) return { from, to };
  if (present.includes(to)) throw invalidField('/to', 'takes part in this booking already', 'taken');
  const { hosts } = await teamOf(transaction);
  if (!hosts.some(({ id, active }) => id === to && active))
    throw invalidField('/to', 'is no active host of the team', 'unknown-host');
  return { from, to };
}
