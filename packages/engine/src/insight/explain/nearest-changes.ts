import type { Closure, Explanation } from '@team-booking/contract/team';
import { canSeat, type Group } from '@team-booking/core/slots';
import { hardness } from './closing-rules.ts';

/** A host of the groups with what closes a time for them. */
export interface ClosedHost {
  readonly host: string;
  readonly closedBy: readonly Closure[];
}

/**
 * The fewest changes that open a time, and of those the easiest: everything that closes it for all, and what closes it for as few
 * hosts as are missing.
 *
 * @returns none if it is open, or if nothing would open it
 */
export function nearestChanges(
  forAll: readonly Closure[],
  groups: readonly Group[],
  hosts: readonly ClosedHost[],
): Explanation['nearest'] {
  const free = hosts.flatMap(({ host, closedBy }) => (closedBy.length === 0 ? [host] : []));
  const missing = missingHosts(groups, free, hosts);
  if (!missing) return [];
  return [
    ...forAll.map((closure) => ({ host: null, closure })),
    ...missing.flatMap(({ host, closedBy }) => closedBy.map((closure) => ({ host, closure }))),
  ];
}

/** Hosts who together with the free ones fill the groups; `null` if not even all of them do. */
function missingHosts(
  groups: readonly Group[],
  free: readonly string[],
  hosts: readonly ClosedHost[],
): readonly ClosedHost[] | null {
  const seats = (more: readonly ClosedHost[]): boolean => canSeat(groups, [...free, ...more.map(({ host }) => host)]);
  if (seats([])) return [];
  const closed = hosts.filter(({ closedBy }) => closedBy.length > 0).toSorted(easierFirst);
  if (!seats(closed)) return null;
  // The hardest ones first, whoever can be done without is.
  let needed = closed;
  for (const one of closed.toReversed()) {
    const fewer = needed.filter((other) => other !== one);
    if (seats(fewer)) needed = fewer;
  }
  return needed;
}

function easierFirst(a: ClosedHost, b: ClosedHost): number {
  const [x, y] = [a, b].map(({ closedBy }) => Math.max(...closedBy.map(hardness)));
  return a.closedBy.length - b.closedBy.length || x! - y!;
}
