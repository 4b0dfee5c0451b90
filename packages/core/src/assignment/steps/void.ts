import { addTo, entries, entry, type Posting } from '../ledger/ledger.ts';
import type { Entry } from '../record/entry.ts';
import type { Member } from '../ledger/pool.ts';
import type { LedgerRecord } from '../record/record.ts';
import { BOOKING, REFUND_CAP } from '../rule/rule.ts';
import { splitEqually } from '../rule/split.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { Kept, Voided } from '../ledger/step.ts';

/**
 * VOID: reverses what a record posted, because its booking will not take place: cancelled before its start, declined,
 * expired. The rotation then continues from the latest record that is still live.
 *
 * What belonged to closed accounts is spread equally over the tier. If a host the record charged is then owed more than
 * 2 bookings, the surplus goes to their peers in equal parts.
 *
 * @param record a live one
 */
export function voidRecord(state: LedgerState, record: LedgerRecord): Voided {
  const { seq, bookingId } = record;
  const balances = [...state.balances];
  const postings: Posting[] = [];
  const post = (kind: 'voided' | 'capped', posted: readonly Entry[]): void => {
    postings.push({
      seq: state.lastSeq + postings.length + 1,
      cause: { kind, record: seq, bookingId },
      entries: posted,
    });
    for (const { membership, amount } of posted) {
      const index = state.accounts.get(membership)!;
      balances[index] = addTo(balances[index]!, amount);
    }
  };

  post('voided', takenBack(state, record));
  for (const { membership, amount } of record.entries) {
    const index = amount === -BOOKING ? state.accounts.get(membership) : undefined;
    if (index === undefined || balances[index]! <= REFUND_CAP) continue;
    const surplus = balances[index]! - REFUND_CAP;
    const member = state.pool.members[index]!;
    post('capped', [entry(member, -surplus), ...spread(surplus, peersOf(state, member))]);
  }
  return { kind: 'voided', voided: record, postings };
}

/**
 * VOID of a booking that was cancelled after its start, or that its attendee missed, by the policy of the pool. If a
 * host misses a booking, its record stays as it is; nothing has to be called.
 */
export function voidAfterStart(state: LedgerState, record: LedgerRecord): Voided | Kept {
  return state.pool.policy.afterStart === 'void' ? voidRecord(state, record) : { kind: 'kept', record };
}

function takenBack({ accounts, pool }: LedgerState, record: LedgerRecord): Entry[] {
  const back: Entry[] = [];
  const closed = new Map<number, number>();
  for (const { amount, ...account } of record.entries) {
    if (accounts.has(account.membership)) back.push({ ...account, amount: -amount });
    else closed.set(account.tier, (closed.get(account.tier) ?? 0) - amount);
  }
  for (const [tier, sum] of closed) {
    const tierMembers = pool.members.filter((member) => member.active && member.tier === tier);
    back.push(...spread(sum, tierMembers));
  }
  return back;
}

/** The other active hosts of a member's tier. */
export function peersOf({ pool }: LedgerState, { host, tier }: Member): readonly Member[] {
  return pool.members.filter((member) => member.active && member.tier === tier && member.host !== host);
}

/** An amount in equal parts; the remainder goes to the first in the order. */
export function spread(amount: number, members: readonly Member[]): Entry[] {
  return entries(members, splitEqually(amount, members.length));
}
