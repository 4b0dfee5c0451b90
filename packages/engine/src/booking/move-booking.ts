import { inChargeOf } from './in-charge.ts';
import { invalidField, Refusal, type RescheduleRequest } from '@team-booking/contract';
import { assignedHosts } from '@team-booking/core/assignment';
import { transition, type Actor } from '@team-booking/core/booking';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { moveHosts, storeRecord } from './assign.ts';
import { teamOf, type Backend } from './backend.ts';
import { askedTime, checkAhead, checkTime } from './check-time.ts';
import type { Doer } from './doer.ts';
import { movedPlace } from './form/location.ts';
import { liveRecordOf } from './live-record.ts';
import { refusalOf } from './managed.ts';
import { hostsFixed, partyOfMove } from './party-of.ts';
import { checkOffered } from '../offering/check-offered.ts';
import { presentState } from './present.ts';
import type { SecondLook } from './second-look.ts';
import { storeChange } from './store-change.ts';
import { whoIsFree } from './who-is-free.ts';

/** Where a booking is moved to, and by whom. */
export interface BookingMove extends Pick<RescheduleRequest, 'start' | 'duration' | 'anyone' | 'reason'> {
  /** Only with this host, by their true id; `undefined`: somebody who is no host of the type, `null`: nobody is named. */
  readonly host: string | null | undefined;
  readonly by: Doer;
  /** Whether hours, grid, notice and horizon do not matter. */
  readonly outside: boolean;
  readonly look: SecondLook;
}

/**
 * Moves a booking to another time, inside a transaction: its own time counts as free. Hosts stay for the team unless it says otherwise,
 * for a visitor by the type's policy.
 *
 * @throws {Refusal} `invalid`, `slot-taken`, `hosts-fixed`, `too-late`, `wrong-state`
 */
export async function moveBooking(
  backend: Backend,
  transaction: StoreTransaction,
  before: BookingRow,
  { host: requested, anyone = false, by: doer, outside, look, ...asked }: BookingMove,
  now: number,
): Promise<BookingRow> {
  const { id, start, end } = before.state;
  const reason = asked.reason ?? null;
  const by = doer.kind === 'team' ? 'team' : 'visitor';
  const type = (await teamOf(transaction)).bookingTypes.find((one) => one.id === before.type);
  if (!type) throw new Refusal('wrong-state', 'This is not offered any more. Ask the team for another time.');
  const lasts = (end - start) / MINUTE;
  const time = askedTime(asked.start, asked.duration ?? lasts);
  // First whether it may be moved at all, then whether that time is possible.
  if (time.start < time.end) move(before, time, before.state.hosts, by, now);
  if (outside) checkAhead(time, now);
  else checkTime(type, time, [...new Set([...type.durations, lasts])], now);

  const record = (await liveRecordOf(transaction, id))!;
  if (requested === undefined) {
    throw record.kind === 'fixed' ? hostsFixed() : invalidField('/host', 'is no host of this type', 'unknown-host');
  }
  const pool = await transaction.pool(type.id);
  const keeps = by === 'team' ? { ...type, policy: { ...type.policy, sameHost: true } } : type;
  const { route = null } = before;
  const party = partyOfMove(keeps, record, pool, { host: requested, anyone, route });
  const freeAt = await whoIsFree(backend, transaction, { type, time, party, pool, route, except: id, outside, now });
  if (by === 'visitor' && party.kind === 'groups') {
    await checkOffered(backend, transaction, { type, time, route, freeAt, now, except: id });
  }
  const wanted = { booking: id, type, ...time, party, requested, route, freeAt, now, anyone };
  const next = await moveHosts(transaction, record, wanted);
  const hosts = assignedHosts(next);
  look.check(hosts, type, time);

  const change = move(before, time, hosts, by, now);
  if (next !== record) await storeRecord(transaction, type.id, next);
  if (change.kind === 'unchanged') return before;
  const inCharge = await inChargeOf(transaction, { owner: before.owner, hosts });
  const former = await inChargeOf(transaction, { owner: before.owner, hosts: before.state.hosts });
  const room = { team: backend.team, booking: id, host: inCharge! };
  const row: BookingRow = {
    ...before,
    state: change.booking,
    location: movedPlace(before.location, type, room, backend.key, former?.id),
    moveReason: reason,
    changedAt: now,
  };
  await storeChange(transaction, { row, before, change, event: 'reschedule', reason, by: doer, type, record, now });
  return row;
}

function move({ state }: BookingRow, time: Interval, hosts: readonly string[], by: Actor, now: number) {
  const change = transition(presentState(state, now), { kind: 'reschedule', by, ...time, hosts }, now);
  if (change.kind === 'refused') throw refusalOf(change);
  return change;
}
