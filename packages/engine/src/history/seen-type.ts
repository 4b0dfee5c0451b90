import { Refusal } from '@team-booking/contract';
import { sees } from '../access/check-access.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { StoreView } from '../store/store.ts';
import { hostsOf } from '../team/seats.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/**
 * A booking type whose history somebody may read: an admin all of them, also those that are no longer there; a host those they sit in.
 *
 * @param id the booking type's id, which is its pool's
 * @throws {Refusal} `not-found`
 */
export async function seenType(
  { actor }: Pick<TeamContext, 'actor'>,
  view: StoreView,
  id: string,
): Promise<BookingTypeConfig> {
  const type = await view.bookingType(id);
  if (type && sees(actor, hostsOf(type))) return type;
  throw new Refusal('not-found', 'There is no such booking type. Load the list of booking types again.');
}
