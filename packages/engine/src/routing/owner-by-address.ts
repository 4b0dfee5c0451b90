import type { BookingRequest } from '@team-booking/contract';
import { teamOf, typeBySlug, type Backend } from '../booking/backend.ts';
import type { BookingRoute } from './booking-route.ts';
import { emailQuestion, ownerOf } from './owner.ts';

/**
 * The host who looks after a visitor, by the address they book with, for a type that does not ask for one before the times. To be
 * called before the booking's transaction.
 *
 * @returns `null` if nobody does, or the visitor asks for somebody
 */
export async function ownerByAddress(
  { store, team: id, lookUpOwner }: Backend,
  { bookingType, host, attendee: { email } }: BookingRequest,
  now: number,
): Promise<string | null> {
  if (!lookUpOwner || host !== undefined) return null;
  const team = await store.read(id, teamOf);
  const type = typeBySlug(team, bookingType);
  return type && emailQuestion(type) === null ? ownerOf(lookUpOwner, type, team.hosts, { email, now }) : null;
}

/** A route that leads to the host who looks after the visitor, whatever hosts it left before. */
export function ledToOwner(route: BookingRoute | null, owner: string): BookingRoute & { readonly host: string } {
  const { rule = null, label = null, hosts = null } = route ?? {};
  return { rule, label, to: 'owner', hosts: hosts && [...new Set([...hosts, owner])], host: owner };
}
