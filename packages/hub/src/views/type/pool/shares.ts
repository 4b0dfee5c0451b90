/** A part of the largest share in a pool, e.g. `1/2`; in lowest terms. */
export type Share = `${number}/${number}`;

/** The shares that are offered, the largest first. Others are shown, too, where a pool has them. */
export const SHARES = ['1/1', '3/4', '2/3', '1/2', '1/3', '1/4'] as const satisfies readonly Share[];

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const partsOf = (share: Share) => share.split('/').map(Number) as [number, number];

/** The value of a share, from 0 to 1. */
export function fraction(share: Share): number {
  const [part, whole] = partsOf(share);
  return part / whole;
}

/** Weights as parts of the largest of them. */
export function sharesOf(weights: readonly number[]): readonly Share[] {
  const largest = Math.max(...weights);
  return weights.map((weight) => {
    const common = divisor(weight, largest);
    return `${weight / common}/${largest / common}` as const;
  });
}

/**
 * Shares as whole weights. They are on the scale of before where that is possible, so that nothing is written anew that has not changed.
 *
 * @param largest the largest weight of before
 */
export function weightsOf(shares: readonly Share[], largest = 1): readonly number[] {
  const scale = shares.reduce((so, share) => {
    const whole = partsOf(share)[1];
    return (so * whole) / divisor(so, whole);
  }, largest);
  return shares.map((share) => {
    const [part, whole] = partsOf(share);
    return (scale / whole) * part;
  });
}

/** Each share's part of all of them that have the same priority, from 0 to 1. */
export function partsByPriority(
  members: readonly { readonly share: Share; readonly priority: number }[],
): readonly number[] {
  const fractions = members.map(({ share }) => fraction(share));
  const sums = new Map<number, number>();
  for (const [i, { priority }] of members.entries()) sums.set(priority, (sums.get(priority) ?? 0) + fractions[i]!);
  return members.map(({ priority }, i) => fractions[i]! / sums.get(priority)!);
}
