import { Refusal } from '@team-booking/contract';
import { checkOwn, sees } from '../access/check-access.ts';
import type { Actor } from '../access/actor.ts';
import type { Doer } from '../booking/doer.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** A booking that somebody may see: admins every one, hosts those they take part in; others do not exist for them. @throws {Refusal} `not-found` */
export async function ownBooking(
  { actor }: Pick<TeamContext, 'actor'>,
  view: StoreView,
  id: string,
): Promise<BookingRow> {
  const row = await view.booking(id);
  if (row && sees(actor, row.state.hosts)) return row;
  throw new Refusal('not-found', 'There is no such booking. Load the list of bookings again.');
}

/** Checks that hosts give a booking to nobody but themselves. @throws {Refusal} `forbidden` */
export function checkMoveTo({ actor }: Pick<TeamContext, 'actor'>, host: string | undefined): void {
  if (host !== undefined) checkOwn(actor, host);
}

/** Somebody of the team as who does something to a booking. */
export function doerOf({ person: { id, name } }: Actor): Doer {
  return { kind: 'team', id, name };
}
