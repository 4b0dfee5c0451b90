import { after } from '../ledger/advance.ts';
import type { Posting } from '../ledger/ledger.ts';
import { changeTier, changeWeight, join, leave, reorder } from './membership.ts';
import type { PoolHost } from '../ledger/pool.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { PoolChanged, Refused } from '../ledger/step.ts';

/**
 * Changes a pool to an edited list of hosts: missing hosts leave, tiers and weights change, new
 * hosts join, and a different order is a new order. All of it is one new version; without a difference, none.
 *
 * @param hosts in their order of rotation
 * @throws AssignmentError `invalid-weight`, `invalid-tier`, `invalid-order` (a host twice)
 */
export function arrange(state: LedgerState, hosts: readonly PoolHost[]): PoolChanged {
  const { pool } = state;
  const postings: Posting[] = [];
  let next = state;
  const apply = (step: PoolChanged | Refused): void => {
    if (step.kind === 'pool-changed') postings.push(...step.postings);
    next = after(next, step);
  };

  const wanted = new Set(hosts.map(({ id }) => id));
  const present = activeHosts(state);
  for (const host of present) if (!wanted.has(host)) apply(leave(next, host));
  // Nobody inherits anything from before they joined.
  const known = new Set(present);
  const changing = hosts.filter(({ id }) => known.has(id));
  for (const { id, tier } of changing) apply(changeTier(next, id, tier));
  for (const { id, weight } of changing) apply(changeWeight(next, id, weight));
  for (const host of hosts) if (!known.has(host.id)) apply(join(next, host));
  const order = hosts.map(({ id }) => id);
  const arranged = activeHosts(next);
  if (order.length !== arranged.length || order.some((host, i) => host !== arranged[i])) apply(reorder(next, order));

  const version = next.pool.version === pool.version ? pool.version : pool.version + 1;
  return { kind: 'pool-changed', pool: { ...next.pool, version }, postings };
}

function activeHosts({ pool }: LedgerState): string[] {
  return pool.members.filter(({ active }) => active).map(({ host }) => host);
}
