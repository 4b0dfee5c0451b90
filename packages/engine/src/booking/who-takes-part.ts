import { invalidField } from '@team-booking/contract';
import type { Interval } from '@team-booking/core/intervals';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { BookingRoute } from '../routing/booking-route.ts';
import { ledToOwner } from '../routing/owner-by-address.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { HostsWanted } from './assign.ts';
import type { Backend } from './backend.ts';
import { partyOfType } from './party-of.ts';
import { whoIsFree } from './who-is-free.ts';

/** A time for a new booking, and what narrows who can take it. */
export interface TimeWanted {
  readonly type: BookingTypeConfig;
  readonly time: Interval;
  /** The host the visitor asked for. */
  readonly requested: string | null;
  readonly route: BookingRoute | null;
  /** The host who looks after the visitor: asked for if they are free then. */
  readonly owner: string | null;
  readonly now: number;
}

/**
 * Who has to take part in a new booking, and who is free then. Locks the type and its hosts.
 *
 * @throws {Refusal} `invalid`
 */
export async function whoTakesPart(
  backend: Pick<Backend, 'busy'>,
  transaction: StoreTransaction,
  { type, time, requested, route, owner, now }: TimeWanted,
): Promise<Pick<HostsWanted, 'party' | 'requested' | 'route' | 'freeAt'>> {
  const asked = { requested: route?.host ?? requested, route };
  const party = partyOfType(type, asked.requested, route);
  if (!party) throw invalidField('/host', 'cannot be asked for, as several hosts are chosen together');
  const pool = await transaction.pool(type.id);
  const owned = asked.requested === null && owner !== null ? ledToOwner(route, owner) : null;
  const wanted = { type, time, party, pool, route: owned ?? route, except: null, now };
  const freeAt = await whoIsFree(backend, transaction, wanted);
  if (!owned || !freeAt.free.includes(owned.host)) return { ...asked, party, freeAt };
  return { requested: owned.host, route: owned, party: partyOfType(type, owned.host, owned)!, freeAt };
}
