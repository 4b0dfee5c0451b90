import type { AssignmentRecord, Pool } from '@team-booking/core';
import type { Party } from '../availability/party.ts';
import { seatsOf } from '../team/seats.ts';
import type { BookingTypeConfig } from '../team/types.ts';
import { Refusal } from './refusal.ts';

/**
 * Who has to take part in a new booking.
 *
 * @param requested the host a visitor asked for; where he takes part anyway, that changes nothing
 */
export function partyOfType(type: BookingTypeConfig, requested: string | null): Party {
  const { fixed, rotating } = seatsOf(type);
  if (!rotating) return { required: fixed, oneOf: null };
  const members = rotating.members.map(({ host }) => host);
  return { required: fixed, oneOf: requested !== null && members.includes(requested) ? [requested] : members };
}

/** A wish about who hosts a booking that is being moved. */
export interface MoveWish {
  readonly host: string | null;
  readonly anyone: boolean;
}

/**
 * Who has to take part in a booking that is being moved: those who did. Only the seat that rotates may be given to another host,
 * where the visitor wishes so or the type's policy does not keep the same one.
 *
 * @param record the booking's live record
 * @param pool the pool the record is of, in its latest version
 * @throws {Refusal} `hosts-fixed` if the visitor asks for somebody who cannot take it
 */
export function partyOfMove(
  type: BookingTypeConfig,
  record: AssignmentRecord,
  pool: Pool | null,
  { host, anyone }: MoveWish,
): Party {
  if (record.kind === 'fixed') {
    if (host !== null && !record.chosen.includes(host)) throw hostsFixed();
    return { required: record.chosen, oneOf: null };
  }
  const members = (pool?.members ?? [])
    .filter((member) => member.active && !record.fixed.includes(member.host))
    .map((member) => member.host);
  const { fixed: required, chosen } = record;
  if (host !== null && !required.includes(host)) {
    if (!members.includes(host)) throw hostsFixed();
    return { required, oneOf: [host] };
  }
  const keeps = type.policy.sameHost && !anyone && members.includes(chosen);
  return { required, oneOf: keeps ? [chosen] : members };
}

export function hostsFixed(): Refusal {
  return new Refusal('hosts-fixed', 'That host cannot take this booking. Leave host out, or book anew.');
}
