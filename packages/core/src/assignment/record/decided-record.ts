import type { Contest } from '../rule/contest.ts';
import type { Award, Decision } from '../rule/decide.ts';
import { ALGORITHM, BOOKING } from '../rule/rule.ts';
import { entries, entry } from '../ledger/ledger.ts';
import { rowsOf } from '../steps/rows.ts';
import type { Account, Entry } from './entry.ts';
import type { RotationRecord } from './rotation-record.ts';

/** What a record tells of its decision besides what the rule gives. */
export type DecisionAbout = Pick<
  RotationRecord,
  | 'seq'
  | 'bookingId'
  | 'at'
  | 'slot'
  | 'route'
  | 'pool'
  | 'poolVersion'
  | 'place'
  | 'pointerBefore'
  | 'walkFrom'
  | 'fixed'
>;

/**
 * The record of a decision about one rotating seat.
 *
 * @param accounts of the contenders, in their order
 * @param busy why hosts are not free, by their ids
 */
export function decidedRecord(
  about: DecisionAbout,
  contest: Contest,
  accounts: readonly Account[],
  decision: Decision,
  busy?: ReadonlyMap<string, string>,
): RotationRecord {
  const { contenders, mode, excluded } = contest;
  const { seq, bookingId, at, slot, route, pool, poolVersion, place, pointerBefore, walkFrom, fixed } = about;
  const chosen = accounts[decision.chosen]!;
  const names = (indexes: readonly number[]): string[] => indexes.map((i) => contenders[i]!.host);
  // In the order of canonical JSON, here and in rows and entries, so that whoever hashes a record need not sort it.
  return {
    algorithm: ALGORITHM,
    at,
    bookingId,
    chosen: chosen.host,
    entries: entriesOf(accounts, decision),
    excluded,
    fixed,
    hosts: rowsOf(contest, busy, decision),
    kind: 'rotation',
    mode,
    neutral: decision.neutral,
    passed: names(decision.passed),
    place,
    pointerBefore,
    pool,
    poolVersion,
    reason: decision.reason,
    ...(route && { route }),
    seq,
    skipped: names(decision.skipped),
    slot,
    tier: decision.tier,
    tierNote: decision.tierNote,
    walkFrom,
  };
}

/** What a decision about one seat posts: shares, and what the chosen host pays. */
export function entriesOf(accounts: readonly Account[], { shares, chosen }: Award): Entry[] {
  const posted = entries(accounts, shares);
  posted.push(entry(accounts[chosen]!, -BOOKING));
  return posted;
}
