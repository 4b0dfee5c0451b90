import { invalidField } from '@team-booking/contract';
import type { Takers, TeamRequestOf } from '@team-booking/contract/team';
import {
  after,
  assignedHosts,
  ledgerState,
  voidRecord,
  type LedgerRecord,
  type LedgerState,
} from '@team-booking/core/assignment';
import { MINUTE } from '@team-booking/core/time';
import { closedBy } from '../availability/closed-by.ts';
import { freeAt } from '../availability/free-at.ts';
import { readTimetables } from '../availability/timetable.ts';
import { hostsById, teamOf } from '../booking/backend.ts';
import { seatStep } from '../booking/reassign-seat.ts';
import { reassignedState, recordToGive } from '../booking/store-hosts.ts';
import { ownBooking } from '../bookings/own-booking.ts';
import { freeToTake, whoRefused } from '../calendars/who-refused.ts';
import type { HostConfig } from '../config/team-config.ts';
import { writtenRecord } from '../history/written-record.ts';
import { narrowFree } from '../routing/narrow.ts';
import type { BookingRecord } from '../store/ledger-rows.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { seatsOf } from '../team/seats.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/**
 * Who can take a booking: everybody of its pool who takes no part in it, free or not and why, what each is owed, and who would be next.
 *
 * @throws {Refusal} `not-found`, `invalid`, `too-late`, `wrong-state`
 */
export function takersOf(context: TeamContext, { id, query }: TeamRequestOf<'takers'>): Promise<Takers> {
  const { backend, now } = context;
  return backend.store.read(backend.team, async (view) => {
    const row = await ownBooking(context, view, id);
    const record = await recordToGive(view, row, now);
    const seats = seatsToGive(row, record);
    // Whoever may give a seat away may ask for it; fixed hosts have an answer, too: nobody.
    if (seats.length > 0) reassignedState(row, [], now);
    const from = seatOf(seats, query().from);
    return { booking: id, from, seats, ...(await candidates(context, view, row, { record, from, seats })) };
  });
}

/** Hosts whose seat may be given away. */
export function seatsToGive({ state }: BookingRow, record: BookingRecord): string[] {
  if (record.kind === 'rotation') return [record.chosen];
  if (record.kind === 'panel') return [...record.chosen];
  return state.policy.hosts === 'replaceable' ? [...state.hosts] : [];
}

function seatOf(seats: readonly string[], asked: string | undefined): string | null {
  if (asked === undefined) return seats.length === 1 ? seats[0]! : null;
  if (seats.includes(asked)) return asked;
  throw invalidField('?from', 'has no seat in this booking that can be given away');
}

interface Asked {
  readonly record: BookingRecord;
  readonly from: string | null;
  readonly seats: readonly string[];
}

async function candidates(
  { backend, now }: TeamContext,
  view: StoreView,
  row: BookingRow,
  { record, from, seats }: Asked,
): Promise<Pick<Takers, 'hosts' | 'next'>> {
  if (seats.length === 0) return { hosts: [], next: null };
  const { id: except, start, end, hosts: present } = row.state;
  const type = (await view.bookingType(row.type))!;
  const pool = record.kind === 'fixed' ? null : await view.pool(record.pool);
  const state = pool && ledgerState(pool, await view.ledger(pool));
  const hosts = await candidatesOf(view, state, new Set(seatsOf(type).candidates.map(({ host }) => host)));
  const time = { start, end };
  const minute = { from: start, to: start + MINUTE };
  const reading = { type, hosts, ...minute, longest: (end - start) / MINUTE, now, except };
  const { timetables } = await readTimetables(view, backend.busy, reading);
  const { route = null } = row;
  const free = narrowFree(type, freeAt(timetables, type, time), route?.hosts ? [...route.hosts, ...present] : null);

  const ledger = state && record.kind !== 'fixed' ? { state, record } : null;
  const voided = ledger && after(ledger.state, voidRecord(ledger.state, ledger.record));
  const willing = freeToTake(free, await whoRefused(view, except));
  const wanted = { booking: except, route, type, pool: pool!, ...time, freeAt: willing, now };
  const step = ledger && from !== null ? seatStep(ledger.state, ledger.record, { ...wanted, from }) : null;
  const next = step?.kind === 'assigned' ? step.record : null;
  const takers = timetables.filter(({ host }) => !present.includes(host.id));
  return {
    hosts: takers.map((timetable) => {
      const { host } = timetable;
      const closed = closedBy(timetable, type, time);
      const isOutside = closed.length === 0 && !free.free.includes(host.id);
      const about = voided && seatIn(voided, host.id);
      return {
        host: host.id,
        name: host.name,
        free: free.free.includes(host.id),
        closedBy: isOutside ? ['route'] : closed,
        tier: about?.tier ?? null,
        owed: creditIn(next, host.id) ?? about?.balance ?? null,
      };
    }),
    next: next && { hosts: addedBy(next, present), record: writtenRecord(next) },
  };
}

/** Everybody who could get the seat: the active hosts of the pool among the type's, in its order; of the team where no seat rotates. */
async function candidatesOf(
  view: StoreView,
  state: LedgerState | null,
  among: ReadonlySet<string>,
): Promise<readonly HostConfig[]> {
  if (!state) return (await teamOf(view)).hosts.filter(({ active }) => active);
  const members = state.pool.members.filter(({ active, host }) => active && among.has(host));
  return hostsById(
    view,
    members.map(({ host }) => host),
  );
}

function seatIn({ pool, balances }: LedgerState, host: string): { tier: number; balance: number } | null {
  const i = pool.members.findIndex((member) => member.active && member.host === host);
  return i < 0 ? null : { tier: pool.members[i]!.tier, balance: balances[i]! };
}

function creditIn(record: LedgerRecord | null, host: string): number | null {
  return record?.hosts.find((row) => row.host === host)?.credit ?? null;
}

function addedBy(record: LedgerRecord, present: readonly string[]): string[] {
  return assignedHosts(record).filter((host) => !present.includes(host));
}
