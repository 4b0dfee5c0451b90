/** A host who has a seat before anything is chosen. Others may be asked to sit elsewhere, he is not asked to stand up. */
export interface Held {
  readonly host: string;
  /** He had it before, was given it by hand, or the visitor asked for him. */
  readonly by: 'kept' | 'manual' | 'requested_host';
  /** Whether he earns the whole booking he pays, so that it moves no balance. */
  readonly neutral: boolean;
}

/** What was settled before the rest is chosen. */
export interface Settled {
  /** In any order, each of them a contender. They count as free. */
  readonly held: readonly Held[];
  /** The host a seat was taken from. */
  readonly excluded: string | null;
}

export const NOTHING_SETTLED: Settled = { held: [], excluded: null };
