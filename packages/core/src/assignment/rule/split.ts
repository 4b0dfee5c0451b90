/**
 * Splits an amount by weights into integers that add up to it exactly: the floor of `total × weight / sum of weights`
 * each, the units that remain by largest remainder, then in the order given. `split(−t) = −split(t)`.
 *
 * @param total any safe integer
 * @param weights positive integers; their sum a safe integer
 * @returns as many parts as weights; none for no weights, whatever the total
 */
export function split(total: number, weights: readonly number[]): number[] {
  if (total < 0) return split(-total, weights).map((part) => 0 - part);
  let sum = 0;
  let equal = true;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!;
    if (weights[i] !== weights[0]) equal = false;
  }
  if (equal) return splitEqually(total, weights.length);

  return splitUnequally(total, weights, sum);
}

function splitUnequally(total: number, weights: readonly number[], sum: number): number[] {
  const parts: number[] = [];
  const remainders: number[] = [];
  let left = total;
  for (const weight of weights) {
    const [part, remainder] = multiplyDivide(total, weight, sum);
    parts.push(part);
    remainders.push(remainder);
    left -= part;
  }
  if (left > 0) {
    const byRemainder = weights.map((_, i) => i).sort((a, b) => remainders[b]! - remainders[a]! || a - b);
    for (const i of byRemainder.slice(0, left)) parts[i]!++;
  }
  return parts;
}

/** {@link split} with equal weights. */
export function splitEqually(total: number, count: number): number[] {
  if (total < 0) return splitEqually(-total, count).map((part) => 0 - part);
  const left = total % count;
  const part = (total - left) / count;
  const parts: number[] = [];
  for (let i = 0; i < count; i++) parts.push(i < left ? part + 1 : part);
  return parts;
}

/** Quotient and remainder of `a × b / c`, exact for safe integers. */
function multiplyDivide(a: number, b: number, c: number): [quotient: number, remainder: number] {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const remainder = product % c;
    return [(product - remainder) / c, remainder];
  }
  const exact = BigInt(a) * BigInt(b);
  return [Number(exact / BigInt(c)), Number(exact % BigInt(c))];
}
