import type { Group } from '../src/slots/seating.ts';
import { least, nought, Rational, sumOf } from './rational.ts';

// Panels by brute force over all sets of hosts: what a set of hosts can fill is counted by trying every seating.

/** How many rotating seats the hosts of a set can fill. */
export type Rank = (hosts: Iterable<string>) => number;

/** Counts by trying; every set once. */
export function rankOf(groups: readonly Group[]): {
  rank: Rank;
  seats: number;
  fixed: Set<string>;
  candidates: Set<string>;
} {
  const needs = (group: Group): number => (group.need === 'all' ? group.hosts.length : group.need);
  const fixed = new Set(groups.flatMap((group) => (needs(group) === group.hosts.length ? group.hosts : [])));
  const open = groups.filter((group) => needs(group) < group.hosts.length);
  const seats = open.reduce((sum, group) => sum + needs(group), 0);
  const known = new Map<string, number>();
  const fill = (hosts: readonly string[], left: readonly number[]): number => {
    const [host, ...rest] = hosts;
    if (host === undefined) return 0;
    let best = fill(rest, left);
    for (const [g, group] of open.entries()) {
      if (left[g] === 0 || !group.hosts.includes(host)) continue;
      best = Math.max(best, 1 + fill(rest, left.with(g, left[g] - 1)));
    }
    return best;
  };
  const rank: Rank = (hosts) => {
    const list = [...hosts].filter((host) => !fixed.has(host)).sort();
    const key = list.join();
    let count = known.get(key);
    if (count === undefined) known.set(key, (count = fill(list, open.map(needs))));
    return count;
  };
  const candidates = new Set(open.flatMap((group) => group.hosts.filter((host) => !fixed.has(host))));
  return { rank, seats, fixed, candidates };
}

/**
 * Shares of a tier: all rise with the weights; whoever is in a set of hosts that together have all the seats they can
 * fill, stops. One host alone is such a set, too, so nobody gets more than one seat.
 */
export function fairShares(
  rank: Rank,
  settled: ReadonlyMap<string, Rational>,
  tier: readonly { readonly id: string; readonly weight: number }[],
): Map<string, Rational> {
  const shares = new Map<string, Rational>();
  const weights = new Map(tier.map(({ id, weight }) => [id, new Rational(weight)]));
  const sets = subsets([...settled.keys(), ...weights.keys()]);
  while (shares.size < tier.length) {
    const rising = (set: readonly string[]) => set.filter((id) => weights.has(id) && !shares.has(id));
    const fullAt = (set: readonly string[]): Rational =>
      new Rational(rank(set))
        .minus(sumOf(set.map((id) => settled.get(id) ?? shares.get(id) ?? nought)))
        .over(sumOf(rising(set).map((id) => weights.get(id)!)));
    const open = sets.filter((set) => rising(set).length > 0);
    const level = open.map(fullAt).reduce(least);
    for (const set of open.filter((other) => fullAt(other).equals(level))) {
      for (const id of rising(set)) shares.set(id, level.times(weights.get(id)!));
    }
  }
  return shares;
}

function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]]).slice(1);
}
