import type { Pool } from '@team-booking/core/assignment';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import { freeAt, type FreeAt } from '../availability/free-at.ts';
import { everybodyOf, type Party } from '../availability/party.ts';
import { readTimetables } from '../availability/timetable.ts';
import type { BookingRoute } from '../routing/booking-route.ts';
import { narrowFree } from '../routing/narrow.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { keptBy } from '../team/kept-by.ts';
import { hostsOf } from '../team/seats.ts';
import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import { hostsById, type Backend } from './backend.ts';

/** A time that is to be booked. */
export interface Wanted {
  readonly type: BookingTypeConfig;
  readonly time: Interval;
  readonly party: Party;
  /** The pool of the rotating seat: all its members are examined, so that the record has a row for each. */
  readonly pool: Pool | null;
  /** The booking's route, which bars all hosts it does not lead to, except those whom the party names. */
  readonly route: BookingRoute | null;
  /** The booking that is being moved, or the hold that becomes a booking. */
  readonly except: string | null;
  /** Whether hosts' hours do not matter. Default: they do. */
  readonly outside?: boolean;
  readonly now: number;
}

const ALWAYS: HostConfig['hours'] = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }];

// A pool never changes and serves many bookings.
const membersOf = keptBy(({ members }: Pool) => members.flatMap(({ active, host }) => (active ? [host] : [])));
const withMembers = keptBy((pool: Pool) =>
  keptBy((hosts: readonly string[]): readonly string[] => [...new Set([...hosts, ...membersOf(pool)])]),
);

/** Finds who is free: {@link whoIsFree} for whoever books, {@link freeNow} for whoever only looks. */
export type FindFree = (wanted: Wanted) => Promise<FreeAt>;

/** Locks the type and then its hosts in id order, so that no other writer chooses among them, and finds the free ones. */
export async function whoIsFree(
  backend: Pick<Backend, 'busy'>,
  transaction: StoreTransaction,
  wanted: Wanted,
): Promise<FreeAt> {
  await transaction.lock({ type: wanted.type.id, hosts: everybodyFor(wanted) });
  return freeNow(backend, transaction, wanted);
}

/** Finds who is free, for as long as nobody books. */
export async function freeNow({ busy }: Pick<Backend, 'busy'>, view: StoreView, wanted: Wanted): Promise<FreeAt> {
  const { type, time, party, route, except, outside = false, now } = wanted;
  const found = await hostsById(view, everybodyFor(wanted));
  const hosts = outside ? found.map((host) => ({ ...host, hours: ALWAYS, overrides: [] })) : found;
  const minute = { from: time.start, to: time.start + MINUTE };
  const longest = (time.end - time.start) / MINUTE;
  const { timetables } = await readTimetables(view, busy, { type, hosts, ...minute, longest, now, except });
  const named = party.kind === 'hosts' ? party.hosts : [];
  return narrowFree(type, freeAt(timetables, type, time), route?.hosts ? [...route.hosts, ...named] : null);
}

function everybodyFor({ type, party, pool, route }: Wanted): readonly string[] {
  // With a route, too, all of the type are locked: requests for the same type then lock the same.
  const wanted = route ? [...everybodyOf(party), ...hostsOf(type)] : everybodyOf(party);
  return pool ? withMembers(pool)(wanted) : [...new Set(wanted)];
}
