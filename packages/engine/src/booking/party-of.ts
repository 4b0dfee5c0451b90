import { assignedHosts, type Pool } from '@team-booking/core/assignment';
import type { Party } from '../availability/party.ts';
import type { BookingRecord } from '../store/ledger-rows.ts';
import type { BookingRoute } from '../routing/booking-route.ts';
import { narrowGroups } from '../routing/narrow.ts';
import { seatsOf } from '../team/seats.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { Refusal } from '@team-booking/contract';

/**
 * Who has to take part in a new booking.
 *
 * @param requested the host a visitor asked for; if they take part anyway, that changes nothing
 * @param route the hosts to whom it leads are the only ones for rotating seats
 * @returns `null` if they cannot be asked for, because several hosts are chosen together
 */
export function partyOfType(
  type: BookingTypeConfig,
  requested: string | null,
  route: BookingRoute | null,
): Party | null {
  const { fixed, rotating } = seatsOf(type);
  if (rotating === 0) return { kind: 'hosts', hosts: fixed };
  if (requested === null || fixed.includes(requested))
    return { kind: 'groups', groups: narrowGroups(type, route?.hosts ?? null) };
  return rotating === 1 ? { kind: 'hosts', hosts: [...fixed, requested] } : null;
}

/** What the host of a booking that is being moved depends on. */
export interface MovePreference {
  readonly host: string | null;
  readonly anyone: boolean;
  /** The booking's route. */
  readonly route: BookingRoute | null;
}

/**
 * Who has to take part in a booking that is being moved: the same hosts, unless the visitor asks for others or the type's
 * policy does not keep them. Hosts of solo and collective bookings always stay.
 *
 * @param record the booking's live record
 * @param pool the pool the record is of, in its latest version
 * @throws {Refusal} `hosts-fixed` if the visitor asks for somebody who cannot take it
 */
export function partyOfMove(
  type: BookingTypeConfig,
  record: BookingRecord,
  pool: Pool | null,
  { host, anyone, route }: MovePreference,
): Party {
  const present = assignedHosts(record);
  const stay: Party = { kind: 'hosts', hosts: present };
  if (record.kind === 'fixed') {
    if (host !== null && !present.includes(host)) throw hostsFixed();
    return stay;
  }
  if (host !== null && !record.fixed.includes(host)) {
    const isOutside = route?.hosts?.includes(host) === false;
    const party = present.includes(host) ? stay : isOutside ? null : partyOfType(type, host, route);
    if (!party) throw hostsFixed();
    return party;
  }
  if (type.policy.sameHost && !anyone && stillInPool(record, pool)) return stay;
  return partyOfType(type, null, route)!;
}

/** Whether the hosts of rotating seats are still in the pool. */
export function stillInPool(record: Exclude<BookingRecord, { kind: 'fixed' }>, pool: Pool | null): boolean {
  const members = new Set((pool?.members ?? []).flatMap(({ active, host }) => (active ? [host] : [])));
  const chosen = record.kind === 'panel' ? record.chosen : [record.chosen];
  return chosen.every((host) => members.has(host));
}

export function hostsFixed(): Refusal {
  return new Refusal('hosts-fixed', 'That host cannot take this booking. Leave host out, or book anew.');
}
