import { slotsFromFree } from '@team-booking/core/slots';
import type { OpenTeam } from './open-team.ts';

/** Starts that a client finds in a team's availability, as ISO 8601. */
export async function startsOf(team: OpenTeam, slug: string, duration: number, range: readonly [string, string]) {
  const { slot, groups } = await team.type(slug);
  const { from, to, hosts } = await team.availability(slug, ...range);
  const found = slotsFromFree({ slot, from: Date.parse(from), to: Date.parse(to), hosts: hosts!, groups, duration });
  return [...found.starts].map((start) => new Date(start).toISOString());
}
