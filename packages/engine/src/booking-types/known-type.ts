import { Refusal } from '@team-booking/contract';
import type { Actor } from '../access/actor.ts';
import { sees } from '../access/check-access.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import { hostsOf } from '../team/seats.ts';

/** A booking type of the team by its id. @throws {Refusal} `not-found` */
export function knownType({ bookingTypes }: TeamConfig, id: string): BookingTypeConfig {
  const type = bookingTypes.find((one) => one.id === id);
  if (type) return type;
  throw new Refusal('not-found', 'There is no such booking type. Load the list of booking types again.');
}

/** One that somebody may look at: hosts those that they sit in. @throws {Refusal} `not-found` */
export function visibleType(team: TeamConfig, id: string, actor: Actor): BookingTypeConfig {
  const type = knownType(team, id);
  return sees(actor, hostsOf(type)) ? type : knownType({ ...team, bookingTypes: [] }, id);
}
