import fc from 'fast-check';
import type { PoolHost } from '../src/assignment/ledger/pool.ts';

/** Seven hosts, in the order of the pool. */
export const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
/** Them with weights up to 6, on two tiers. */
export const hosts = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 6 }), tier: fc.integer({ min: 1, max: 2 }) }), {
    minLength: 7,
    maxLength: 7,
  })
  .map((list): PoolHost[] => list.map(({ weight, tier }, i) => ({ id: ids[i] ?? '', weight, tier })));
/** A group of some of them that needs up to three. */
export const group = fc
  .subarray(ids, { minLength: 2 })
  .chain((members) =>
    fc.record({ need: fc.integer({ min: 1, max: Math.min(3, members.length) }), hosts: fc.constant(members) }),
  );
