/**
 * How a pool chooses.
 *
 * - `turns`: rotation in the pool's order; a host who is more than 0.49 booking behind goes first.
 * - `strict`: plain rotation; balances are recorded, to show how far it has drifted.
 * - `totals`: the host most owed; absent hosts earn as well, so that totals become equal rather than turns.
 */
export type PoolMode = 'turns' | 'strict' | 'totals';
