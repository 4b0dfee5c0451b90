import { least, most, nought, Rational } from './rational.ts';

/** What the core did: whom it chose with which credits, in nano-bookings. */
export interface Done {
  readonly chosen: readonly string[];
  readonly credits: ReadonlyMap<string, number>;
}

/** What the exact rule says to it. */
export type Judgement = 'same' | 'nothing' | 'within-rounding' | 'different';

/** How far the core's credits are from the exact ones, and whether a comparison was closer than that. */
export class Closeness {
  #off = nought;
  #margin: Rational | null = null;

  constructor(credits: ReadonlyMap<string, Rational>, done: Done | null) {
    this.look(credits, done);
  }

  look(credits: ReadonlyMap<string, Rational>, done: Done | null): void {
    for (const [host, credit] of credits) {
      const real = done?.credits.get(host);
      if (real !== undefined) this.#off = most(this.#off, new Rational(real, 1_000_000_000).minus(credit).size());
    }
  }

  compare(credit: Rational, floor: Rational): void {
    const distance = credit.minus(floor).size();
    this.#margin = this.#margin ? least(this.#margin, distance) : distance;
  }

  /** Both sides of a comparison may be off, so it may turn round only if its sides are at most twice as far apart. */
  judge(own: readonly string[], done: Done | null): Judgement {
    const judgement = expect(done, own);
    if (judgement !== 'different' || !done || !this.#margin) return judgement;
    return this.#off.plus(this.#off).less(this.#margin) ? 'different' : 'within-rounding';
  }
}

/** Whether the core chose them; in any order, as a panel has none. */
export function expect(done: Done | null, chosen: readonly string[] | null): Judgement {
  if (!done || !chosen) return !done && !chosen ? 'nothing' : 'different';
  return [...done.chosen].sort().join() === [...chosen].sort().join() ? 'same' : 'different';
}
