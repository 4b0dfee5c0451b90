import { AssignmentError } from '../../errors/assignment-error.ts';
import { entry, type Posting } from '../ledger/ledger.ts';
import { memberIndex } from '../ledger/pool.ts';
import { MAX_CORRECTION } from '../rule/rule.ts';
import type { LedgerState } from '../ledger/state.ts';
import { refused, type Corrected, type Refused } from '../ledger/step.ts';
import { peersOf, spread } from './void.ts';

/**
 * An admin's correction: the amount to the host, the opposite in equal parts to their tier peers.
 *
 * @param amount in nano-bookings, at most a million bookings; positive = they are owed more
 * @returns refused `unknown-host`, `no-peers`
 * @throws AssignmentError `invalid-amount`
 */
export function correct(state: LedgerState, host: string, amount: number): Corrected | Refused {
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > MAX_CORRECTION) {
    throw new AssignmentError(
      'invalid-amount',
      '/amount',
      `is ${amount}`,
      'Give whole nano-bookings: 1,000,000,000 for one booking, at most a million bookings.',
    );
  }
  const index = memberIndex(state.pool, host);
  if (index < 0) return refused('unknown-host');
  const member = state.pool.members[index]!;
  const peers = peersOf(state, member);
  if (peers.length === 0) return refused('no-peers');
  const entries = [entry(member, amount), ...spread(-amount, peers)];
  const posting: Posting = { seq: state.lastSeq + 1, cause: { kind: 'corrected', host }, entries };
  return { kind: 'corrected', postings: [posting] };
}
