import { AssignmentError } from '../../errors/assignment-error.ts';
import { entry, type Cause, type Posting } from '../ledger/ledger.ts';
import {
  checkTier,
  checkWeight,
  memberIndex,
  newMember,
  type Member,
  type Pool,
  type PoolHost,
} from '../ledger/pool.ts';
import type { LedgerState } from '../ledger/state.ts';
import { refused, type PoolChanged, type Refused } from '../ledger/step.ts';
import { peersOf, spread } from './void.ts';

/**
 * Adds a host at the end of the order, with a new account at 0; also one who was in the pool before.
 *
 * @returns refused `already-member`
 * @throws AssignmentError `invalid-weight`, `invalid-tier`
 */
export function join({ pool }: LedgerState, host: PoolHost): PoolChanged | Refused {
  if (memberIndex(pool, host.id) >= 0) return refused('already-member');
  const members = [...pool.members, newMember(host, pool.nextMembership, '/host')];
  return changed({ ...pool, members, nextMembership: pool.nextMembership + 1 });
}

/**
 * Takes a host out of the pool: their balance is split equally over their tier peers, their account closes.
 *
 * @returns refused `unknown-host`
 */
export function leave(state: LedgerState, host: string): PoolChanged | Refused {
  const { pool } = state;
  const index = memberIndex(pool, host);
  if (index < 0) return refused('unknown-host');
  const member = pool.members[index]!;
  const members = pool.members.with(index, { ...member, active: false });
  return changed({ ...pool, members }, closing(state, index, { kind: 'left', host }));
}

/**
 * Gives a host another priority: they leave their tier, join the other with an account at 0, and keep their place in the
 * order. Giving them the priority they have changes nothing.
 *
 * @returns refused `unknown-host`
 * @throws AssignmentError `invalid-tier`
 */
export function changeTier(state: LedgerState, host: string, tier: number): PoolChanged | Refused {
  checkTier(tier, '/tier');
  const { pool } = state;
  const index = memberIndex(pool, host);
  if (index < 0) return refused('unknown-host');
  const member = pool.members[index]!;
  if (member.tier === tier) return { kind: 'pool-changed', pool, postings: [] };
  const members = pool.members.with(index, { ...member, tier, membership: pool.nextMembership });
  const next = { ...pool, members, nextMembership: pool.nextMembership + 1 };
  return changed(next, closing(state, index, { kind: 'tier-changed', host }));
}

/**
 * Gives a host another weight. It applies from the next decision on; nothing is posted.
 *
 * @returns refused `unknown-host`
 * @throws AssignmentError `invalid-weight`
 */
export function changeWeight({ pool }: LedgerState, host: string, weight: number): PoolChanged | Refused {
  checkWeight(weight, '/weight');
  const index = memberIndex(pool, host);
  if (index < 0) return refused('unknown-host');
  const member = pool.members[index]!;
  if (member.weight === weight) return { kind: 'pool-changed', pool, postings: [] };
  return changed({ ...pool, members: pool.members.with(index, { ...member, weight }) });
}

/**
 * Puts the pool into a new order. The places of those who have left are gone with the old one.
 *
 * @param hosts every active host once
 * @throws AssignmentError `invalid-order`
 */
export function reorder({ pool }: LedgerState, hosts: readonly string[]): PoolChanged {
  const active = new Map<string, Member>();
  for (const member of pool.members) if (member.active) active.set(member.host, member);
  const members = hosts.map((host, i) => {
    const member = active.get(host);
    if (!member) throw invalidOrder(`/order/${i}`, `is ${host}, who is not in the pool or is named twice`);
    active.delete(host);
    return member;
  });
  if (active.size > 0) throw invalidOrder('/order', `lacks ${[...active.keys()].join(', ')}`);
  return changed({ ...pool, members });
}

function invalidOrder(field: string, problem: string): AssignmentError {
  return new AssignmentError('invalid-order', field, problem, 'Name every active host of the pool once.');
}

function closing(state: LedgerState, index: number, cause: Cause): readonly Posting[] {
  const balance = state.balances[index]!;
  if (balance === 0) return [];
  const member = state.pool.members[index]!;
  const entries = [entry(member, -balance), ...spread(balance, peersOf(state, member))];
  return [{ seq: state.lastSeq + 1, cause, entries }];
}

function changed(pool: Pool, postings: readonly Posting[] = []): PoolChanged {
  return { kind: 'pool-changed', pool: { ...pool, version: pool.version + 1 }, postings };
}
