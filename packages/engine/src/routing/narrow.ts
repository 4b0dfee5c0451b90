import { OUTSIDE_ROUTE } from '@team-booking/core/assignment';
import type { Group } from '@team-booking/core/slots';
import type { FreeAt } from '../availability/free-at.ts';
import { coreGroups, seatsOf } from '../team/seats.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';

type Groups = Pick<BookingTypeConfig, 'groups'>;

/** A type's groups with only those candidates for rotating seats to whom a route leads; `null` = everybody. */
export function narrowGroups(type: Groups, hosts: readonly string[] | null): readonly Group[] {
  const groups = coreGroups(type);
  if (hosts === null) return groups;
  const isBarred = barredBy(type, hosts);
  return groups.map(({ need, hosts }) => ({ need, hosts: hosts.filter((host) => !isBarred(host)) }));
}

/** Who is free for a booking with a route: to all others to whom it does not lead, it is as if they were not. */
export function narrowFree(type: Groups, { free, busy }: FreeAt, hosts: readonly string[] | null): FreeAt {
  if (hosts === null) return { free, busy };
  const isBarred = barredBy(type, hosts);
  const outside = free.filter(isBarred).map((host) => [host, OUTSIDE_ROUTE] as const);
  return { free: free.filter((host) => !isBarred(host)), busy: new Map([...busy, ...outside]) };
}

/** Fixed hosts take part wherever a route leads. */
function barredBy(type: Groups, hosts: readonly string[]): (host: string) => boolean {
  const allowed = new Set([...seatsOf(type).fixed, ...hosts]);
  return (host) => !allowed.has(host);
}
