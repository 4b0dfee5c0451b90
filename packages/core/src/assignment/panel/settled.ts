import type { Held } from '../record/held.ts';

/** Seats that are settled before the others are chosen. */
export interface Settled {
  /** In any order, each of them a contender. They count as free. */
  readonly held: readonly Held[];
  /** The host a seat was taken from. */
  readonly excluded: string | null;
}

export const NOTHING_SETTLED: Settled = { held: [], excluded: null };
