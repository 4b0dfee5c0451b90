// Exact fractions for the tests' own reading of the rule. Shares no code with the core.

export class Rational {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint | number, bottom: bigint | number = 1n) {
    let [a, b] = [BigInt(top), BigInt(bottom)];
    if (b < 0n) [a, b] = [-a, -b];
    const g = greatestDivisor(a < 0n ? -a : a, b);
    this.top = a / g;
    this.bottom = b / g;
  }

  plus(other: Rational): Rational {
    return new Rational(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    return new Rational(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Rational): Rational {
    return new Rational(this.top * other.bottom, this.bottom * other.top);
  }

  negated(): Rational {
    return new Rational(-this.top, this.bottom);
  }

  size(): Rational {
    return this.top < 0n ? this.negated() : this;
  }

  less(other: Rational): boolean {
    return this.top * other.bottom < other.top * this.bottom;
  }

  equals(other: Rational): boolean {
    return this.top === other.top && this.bottom === other.bottom;
  }
}

export const nought = new Rational(0);
export const one = new Rational(1);

export const sumOf = (list: Iterable<Rational>): Rational => [...list].reduce((sum, next) => sum.plus(next), nought);
export const least = (a: Rational, b: Rational): Rational => (b.less(a) ? b : a);
export const most = (a: Rational, b: Rational): Rational => (a.less(b) ? b : a);

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
