import { AssignmentError } from '../../errors/assignment-error.ts';
import type { PoolMode } from '../rule/mode.ts';
import { MAX_WEIGHT } from '../rule/rule.ts';

export interface PoolPolicy {
  readonly mode: PoolMode;
  /** Whether a booking that was cancelled after its start, or that its attendee missed, is voided. */
  readonly afterStart: 'void' | 'keep';
  /** Whether the booking of a requested host moves no balance, or is shared like one assigned by hand. */
  readonly requested: 'neutral' | 'by-hand';
}

/** A host to put into a pool. */
export interface PoolHost {
  readonly id: string;
  /** Share relative to the others', an integer from 1 to 1,000,000. */
  readonly weight: number;
  /** Priority, an integer from 1. Lower numbers are asked first; the next only while none of them is free. */
  readonly tier: number;
}

/** A host's place in the order of a pool. */
export interface Member {
  readonly host: string;
  readonly weight: number;
  readonly tier: number;
  /** `false`: the host has left. The place is kept until the pool is put into a new order, as a rotation may start from it. */
  readonly active: boolean;
  /**
   * Number of the account, which is `(host, membership, tier)`: unique in the pool, a new one whenever the host joins or
   * changes tier. Closed accounts never open again.
   */
  readonly membership: number;
  /** Number of the place: the first membership the host had in it. It stays when they change tier. */
  readonly place: number;
}

/** A rotation: members in their order, with the policy they are chosen by. Immutable: every change is a new version. */
export interface Pool {
  readonly id: string;
  readonly version: number;
  readonly policy: PoolPolicy;
  readonly members: readonly Member[];
  readonly nextMembership: number;
}

/** The defaults of a pool's policy. */
const DEFAULT_POLICY: PoolPolicy = { mode: 'turns', afterStart: 'void', requested: 'neutral' };

const MODES: readonly PoolMode[] = ['turns', 'strict', 'totals'];

/**
 * A new pool, with all accounts at 0.
 *
 * @param hosts in their order of rotation
 * @throws AssignmentError `duplicate-host`, `invalid-weight`, `invalid-tier`, `invalid-mode`
 */
export function createPool(id: string, hosts: readonly PoolHost[], policy: Partial<PoolPolicy> = {}): Pool {
  if (policy.mode !== undefined && !MODES.includes(policy.mode)) {
    throw new AssignmentError('invalid-mode', '/policy/mode', `is ${policy.mode}`, 'Use turns, strict or totals.');
  }
  const seen = new Set<string>();
  const members = hosts.map((host, i) => {
    if (seen.has(host.id)) {
      throw new AssignmentError('duplicate-host', `/members/${i}`, `repeats ${host.id}`, 'List every host once.');
    }
    seen.add(host.id);
    return newMember(host, i + 1, `/members/${i}`);
  });
  return { id, version: 1, policy: { ...DEFAULT_POLICY, ...policy }, members, nextMembership: hosts.length + 1 };
}

/** A member with a new account at the place of the same number. */
export function newMember({ id, weight, tier }: PoolHost, membership: number, field: string): Member {
  checkWeight(weight, `${field}/weight`);
  checkTier(tier, `${field}/tier`);
  return { host: id, weight, tier, active: true, membership, place: membership };
}

/** @throws AssignmentError `invalid-weight` */
export function checkWeight(weight: number, field: string): void {
  if (Number.isInteger(weight) && weight >= 1 && weight <= MAX_WEIGHT) return;
  throw new AssignmentError(
    'invalid-weight',
    field,
    `is ${weight}`,
    `Use an integer from 1 to ${MAX_WEIGHT}; a host who shall get nothing leaves the pool.`,
  );
}

/** @throws AssignmentError `invalid-tier` */
export function checkTier(tier: number, field: string): void {
  if (Number.isSafeInteger(tier) && tier >= 1) return;
  throw new AssignmentError(
    'invalid-tier',
    field,
    `is ${tier}`,
    'Use an integer from 1, the tier that is asked first.',
  );
}

/** The index of a host among the members, or −1 if they are not in the pool. */
export function memberIndex(pool: Pool, host: string): number {
  return pool.members.findIndex((member) => member.active && member.host === host);
}
