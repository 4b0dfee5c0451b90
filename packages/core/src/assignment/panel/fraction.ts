/** An exact fraction in lowest terms, the denominator positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(over: bigint, under = 1n): Fraction {
  const divisor = gcd(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
}

export const ZERO: Fraction = { over: 0n, under: 1n };
export const ONE: Fraction = { over: 1n, under: 1n };

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function times(a: Fraction, b: bigint): Fraction {
  return fraction(a.over * b, a.under);
}

export function dividedBy(a: Fraction, b: bigint): Fraction {
  return fraction(a.over, a.under * b);
}

/** Negative if a < b, 0 if they are the same, positive if a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Fractions times `unit` as integers that add up to `total`: floors first, what remains by largest remainder, then in the
 * order given.
 */
export function inUnits(fractions: readonly Fraction[], unit: number, total: number): number[] {
  const parts = fractions.map(({ over, under }) => Number((over * BigInt(unit)) / under));
  const remainders = fractions.map(({ over, under }) => fraction((over * BigInt(unit)) % under, under));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const order = fractions.map((_, i) => i).sort((a, b) => compare(remainders[b]!, remainders[a]!) || a - b);
  for (const i of order.slice(0, left)) parts[i]!++;
  return parts;
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
