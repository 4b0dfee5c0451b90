import type { PoolMode } from './mode.ts';

/** A host in a decision. */
export interface Contender {
  readonly host: string;
  readonly tier: number;
  readonly weight: number;
  /** Never true of the excluded one. */
  readonly free: boolean;
  readonly balance: number;
  readonly lastAssigned: number | null;
}

/** Everything that a decision depends on. A record holds the same, so that the decision can be recomputed. */
export interface Contest {
  readonly mode: PoolMode;
  /** In the order of the pool. */
  readonly contenders: readonly Contender[];
  readonly excluded: string | null;
}
