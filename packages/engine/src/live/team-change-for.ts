import { CHANGING, type TeamChange } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import type { Actor } from '../access/actor.ts';
import type { Changing, Touched } from './touched.ts';

/** What somebody is told of what was touched; `null` if nothing concerns them. */
export function teamChangeFor(actor: Actor, { what, bookings, calendars }: Touched): TeamChange | null {
  const told = new Set<Changing>(what);
  const named = bookings?.filter(({ hosts }) => sees(actor, hosts)).map(({ id }) => id);
  if (!named || named.length > 0) for (const word of ['bookings', 'waiting'] as const) told.add(word);
  // Whose turn is next changes for all of a pool.
  if (!bookings || bookings.some(({ hosts, pool }) => sees(actor, [...hosts, ...pool]))) told.add('history');
  if (calendars.some((host) => sees(actor, [host])))
    for (const word of ['calendars', 'waiting'] as const) told.add(word);
  if (told.size === 0) return null;
  return {
    what: CHANGING.filter((word) => told.has(word)),
    ...(named && named.length > 0 && { bookings: named }),
  };
}
