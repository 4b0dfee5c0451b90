import { withRecord, withoutRecord } from './live-records.ts';
import { addTo, type Posting } from './ledger.ts';
import type { Pool } from './pool.ts';
import { liveRecord, type LedgerRecord } from '../record/record.ts';
import { openAccounts, type LedgerState } from './state.ts';
import type { Step } from './step.ts';

/**
 * The state after a step. It equals the state rebuilt from everything stored, the step included.
 *
 * Apply a step only to the state it was computed from: with any other state the result is undefined.
 */
export function after(state: LedgerState, step: Step): LedgerState {
  switch (step.kind) {
    case 'assigned':
      return recorded(posted(step.voided ? unrecorded(state, step.voided) : state, step.postings), step.record);
    case 'voided':
      return posted(unrecorded(state, step.voided), step.postings);
    case 'restored':
      return recorded(posted(unrecorded(state, step.voided), step.postings), step.record);
    case 'corrected':
      return posted(state, step.postings);
    case 'pool-changed':
      // Postings may be about accounts that only the new version has; those it has closed come to 0 by themselves.
      return posted(repooled(state, step.pool), step.postings);
    case 'kept':
    case 'refused':
      return state;
  }
}

/** The state with postings applied. */
function posted(state: LedgerState, postings: readonly Posting[]): LedgerState {
  if (postings.length === 0) return state;
  const balances = [...state.balances];
  for (const { entries } of postings) {
    for (const { membership, amount } of entries) {
      const index = state.accounts.get(membership);
      if (index !== undefined) balances[index] = addTo(balances[index]!, amount);
    }
  }
  return { ...state, balances, lastSeq: postings.at(-1)!.seq };
}

/** The state with one more live record. */
function recorded(state: LedgerState, record: LedgerRecord): LedgerState {
  const live = liveRecord(record);
  return {
    ...state,
    turns: live.turn ? withRecord(state.turns, [live.turn.tier], live) : state.turns,
    assignments: withRecord(state.assignments, live.hosts, live),
  };
}

/** The state without a live record. */
function unrecorded(state: LedgerState, record: LedgerRecord): LedgerState {
  const { seq, turn, hosts } = liveRecord(record);
  return {
    ...state,
    turns: turn ? withoutRecord(state.turns, [turn.tier], seq) : state.turns,
    assignments: withoutRecord(state.assignments, hosts, seq),
  };
}

/** The state with another version of its pool: accounts that stay open keep their balances. */
function repooled(state: LedgerState, pool: Pool): LedgerState {
  const balances = pool.members.map(({ active, membership }) => {
    const before = active ? state.accounts.get(membership) : undefined;
    return before === undefined ? 0 : state.balances[before]!;
  });
  return { ...state, pool, balances, accounts: openAccounts(pool) };
}
