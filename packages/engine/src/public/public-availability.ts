import { type Availability, type HostAvailability, invalidField, Refusal } from '@team-booking/contract';
import type { HostFreeTime } from '@team-booking/core/availability';
import { formatInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import { askedHost } from '../booking/asked-host.ts';
import { hostsById, teamOf, type Backend } from '../booking/backend.ts';
import { liveRecordOf } from '../booking/live-record.ts';
import { managedBooking, type ManageAccess } from '../booking/managed.ts';
import { partyOfMove, partyOfType, type MovePreference } from '../booking/party-of.ts';
import { isEmptySearch } from '../insight/search-counts.ts';
import { zoneOf } from '../team/zone-of.ts';
import type { BookingRoute } from '../routing/booking-route.ts';
import { isOutside, OUTSIDE, routeOfRequest } from '../routing/route-of-request.ts';
import type { StoreView } from '../store/store.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { everybodyOf, type Party } from '../availability/party.ts';
import { answerOffered } from '../offering/offered-time.ts';

/** What a visitor asks of a type's availability. Instants are epoch milliseconds. */
export interface AvailabilityQuery {
  readonly from: number;
  readonly to: number;
  /** Minutes; `null` = all the type's. */
  readonly duration: number | null;
  /** A host by the id that visitors see. */
  readonly host: string | null;
  /** A booking that is being moved. */
  readonly booking: ManageAccess | null;
  /** With `booking`: any host will do. */
  readonly anyone: boolean;
  /** The token of a route; a booking that is moved has its own. */
  readonly route: string | undefined;
}

/**
 * Free time of a type's hosts as visitors may see it.
 *
 * @param revision the type's
 * @throws {Refusal} `invalid`, `not-found`, `unauthorized`
 */
export async function publicAvailability(
  backend: Backend,
  view: StoreView,
  type: BookingTypeConfig,
  revision: string,
  query: AvailabilityQuery,
  now: number,
): Promise<Availability> {
  const moving = query.booking && (await managedBooking(backend, view, query.booking));
  if (moving && moving.type !== type.id) {
    throw new Refusal('not-found', 'That booking is of another type. Ask for the availability of its own.');
  }
  const lasts = moving ? (moving.state.end - moving.state.start) / MINUTE : null;
  const durations = [...new Set([...type.durations, ...(lasts === null ? [] : [lasts])])].toSorted((a, b) => a - b);
  if (query.duration !== null && !durations.includes(query.duration)) {
    throw invalidField('?duration', `has to be one of ${durations.join(', ')}`);
  }
  const { requested: host, problem } = askedHost(backend, type, query.host ?? undefined);
  if (problem !== null) throw invalidField('?host', problem);

  const route = moving ? (moving.route ?? null) : routeAsked(backend, type, host, query.route, now);
  const party = moving
    ? await movingParty(view, type, moving.state.id, { host, anyone: query.anyone, route })
    : partyOfType(type, route?.host ?? host, route);
  if (!party) throw invalidField('?host', 'cannot be asked for, as several hosts are chosen together');
  const asked = query.duration === null ? durations : [query.duration];
  const request = {
    type,
    from: query.from,
    to: query.to,
    party,
    hosts: await hostsById(view, everybodyOf(party)),
    durations: asked,
    now,
    except: moving?.state.id ?? null,
  };
  const found = await answerOffered(view, backend.busy, request, route);
  if (backend.searches && !moving && isEmptySearch(type, found, asked[0]!)) {
    backend.searches.note({ type: type.id, timeZone: zoneOf(await teamOf(view)) }, now);
  }
  return {
    from: formatInstant(found.from),
    to: formatInstant(found.to),
    asOf: formatInstant(found.asOf),
    revision,
    hosts: found.hosts.map((time) => publicTime(time, backend.hostIds.publicId(type, time.id))),
  };
}

function publicTime({ free, noStart }: HostFreeTime, id: string): HostAvailability {
  const time = { id, free: [...free] };
  return noStart ? { ...time, noStart: [...noStart] } : time;
}

/** @throws {Refusal} `invalid` */
function routeAsked(
  backend: Backend,
  type: BookingTypeConfig,
  host: string | null,
  token: string | undefined,
  now: number,
): BookingRoute | null {
  const { route, problem } = routeOfRequest(backend, type, token, now);
  if (problem !== null) throw invalidField('?route', problem);
  if (host !== null && isOutside(type, route, host)) throw invalidField('?host', OUTSIDE);
  return route;
}

async function movingParty(
  view: StoreView,
  type: BookingTypeConfig,
  booking: string,
  requested: MovePreference,
): Promise<Party> {
  const record = await liveRecordOf(view, booking);
  // A booking that will not take place cannot be moved, so there is no time for it.
  if (!record) return { kind: 'hosts', hosts: [] };
  return partyOfMove(type, record, await view.pool(type.id), requested);
}
