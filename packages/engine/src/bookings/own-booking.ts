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
  if (!row) throw noSuchBooking();
  return seenBooking(actor, row);
}

/** A booking, if somebody may see it as it is now: what was theirs may have been given to others. @throws {Refusal} `not-found` */
export function seenBooking(actor: Actor, row: BookingRow): BookingRow {
  if (sees(actor, row.state.hosts)) return row;
  throw noSuchBooking();
}

function noSuchBooking(): Refusal {
  return new Refusal('not-found', 'There is no such booking. Load the list of bookings again.');
}

/** Checks that hosts give a booking to nobody but themselves. @throws {Refusal} `forbidden` */
export function checkMoveTo({ actor }: Pick<TeamContext, 'actor'>, host: string | undefined): void {
  if (host !== undefined) checkOwn(actor, host);
}

/**
 * Checks that hosts set nobody's hours aside but their own.
 *
 * @param hosts of the booking as it is then
 * @throws {Refusal} `forbidden`
 */
export function checkOutside(
  { actor: { person } }: Pick<TeamContext, 'actor'>,
  outside: boolean,
  hosts: readonly string[],
): void {
  if (!outside || person.role === 'admin' || hosts.every((host) => host === person.host)) return;
  throw new Refusal(
    'forbidden',
    'Outside of hours, hosts book themselves only. Choose a time within the hours of all hosts, or ask an admin.',
  );
}

/** Somebody of the team as who does something to a booking. */
export function doerOf({ person: { id, name } }: { readonly person: Pick<Actor['person'], 'id' | 'name'> }): Doer {
  return { kind: 'team', id, name };
}
