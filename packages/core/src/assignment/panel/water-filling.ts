import { compare, dividedBy, fraction, minus, ONE, plus, times, ZERO, type Fraction } from './fraction.ts';

/** A host whose share is to be found. */
export interface Vessel {
  readonly weight: number;
  /** The groups the host is in, one bit each. */
  readonly groups: number;
}

/** A host of a better tier, whose share is settled. */
export interface Filled {
  readonly groups: number;
  readonly share: Fraction;
}

/**
 * The fair shares of hosts in the seats of groups: all shares rise in proportion to the weights. A host stops at 1; all hosts who
 * are in no group outside a set of groups stop when the set is full. The others continue with what is left.
 *
 * @param needs seats by group
 * @param before shares that are settled already
 * @returns by vessel; as many seats in all as the hosts can fill together with those before them
 */
export function waterFilling(
  needs: readonly number[],
  before: readonly Filled[],
  vessels: readonly Vessel[],
): Fraction[] {
  const shares: (Fraction | null)[] = vessels.map(() => null);
  const sets = unions([...before, ...vessels]);
  for (;;) {
    const rising = vessels.map((_, i) => i).filter((i) => shares[i] === null);
    if (rising.length === 0) return shares as Fraction[];
    let level = dividedBy(ONE, BigInt(Math.max(...rising.map((i) => vessels[i]!.weight))));
    const levels = sets.map((set) => fullAt(set, needs, before, vessels, shares));
    for (const full of levels) if (full && compare(full, level) < 0) level = full;
    const full = sets.filter((_, s) => levels[s] && compare(levels[s], level) === 0);
    for (const i of rising) {
      const { weight, groups } = vessels[i]!;
      const share = times(level, BigInt(weight));
      if (compare(share, ONE) === 0 || full.some((set) => within(groups, set))) shares[i] = share;
    }
  }
}

/** At which level a set of groups is full, `null` if nothing in it rises any more. */
function fullAt(
  set: number,
  needs: readonly number[],
  before: readonly Filled[],
  vessels: readonly Vessel[],
  shares: readonly (Fraction | null)[],
): Fraction | null {
  let seats = 0;
  needs.forEach((need, g) => {
    if (within(1 << g, set)) seats += need;
  });
  let taken = ZERO;
  for (const { groups, share } of before) if (within(groups, set)) taken = plus(taken, share);
  let weights = 0n;
  vessels.forEach(({ groups, weight }, i) => {
    if (!within(groups, set)) return;
    const share = shares[i];
    if (share) taken = plus(taken, share);
    else weights += BigInt(weight);
  });
  return weights === 0n ? null : dividedBy(minus(fraction(BigInt(seats)), taken), weights);
}

/**
 * The sets of groups that may be full before all others with the same hosts in them: unions of what hosts are in. Hosts
 * of better tiers count: they may leave less in two groups together than in one of them.
 */
function unions(hosts: readonly { readonly groups: number }[]): number[] {
  const sets = new Set<number>();
  for (const groups of new Set(hosts.map((host) => host.groups))) {
    // The loop also visits sets that it adds itself, which changes nothing.
    for (const set of sets) sets.add(set | groups);
    sets.add(groups);
  }
  return [...sets];
}

function within(groups: number, set: number): boolean {
  return (groups & ~set) === 0;
}
