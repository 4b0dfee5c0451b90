import { entriesOf } from '../record/decided-record.ts';
import type { Account, Entry } from '../record/entry.ts';
import type { Contest } from '../rule/contest.ts';
import { decide, decideNamed, servingTier, type Decision } from '../rule/decide.ts';
import type { PoolMode } from '../rule/mode.ts';

/** A host in a question. */
export interface QuestionHost extends Account {
  readonly weight: number;
  readonly free: boolean;
  readonly lastAssigned: number | null;
}

/** A host who was named, so that the rule had nobody to choose. */
export interface Named {
  readonly host: string;
  readonly reason: 'manual' | 'requested_host';
  /** Whether it moves no balance. */
  readonly neutral: boolean;
}

/** What a decision about one rotating seat is made from, besides the ledger. */
export interface Question {
  readonly mode: PoolMode;
  readonly excluded: string | null;
  readonly named: Named | null;
  /** Index in `hosts` from which the order is walked. */
  readonly walkFrom: number;
  /** Every active host of the pool, in its order. */
  readonly hosts: readonly QuestionHost[];
}

/** Who was chosen, and what was posted for it. */
export interface Choice {
  readonly chosen: string;
  readonly entries: readonly Entry[];
}

/** The balance of a host in a tier before a decision, in nano-bookings. */
export type BalanceOf = (host: string, tier: number) => number;

/** What the rule gives, or `null` if it can choose nobody. */
export function choose({ mode, excluded, named, walkFrom, hosts }: Question, balanceOf: BalanceOf): Choice | null {
  const contenders = hosts.map(({ host, tier, weight, free, lastAssigned }) => ({
    host,
    tier,
    weight,
    free,
    balance: balanceOf(host, tier),
    lastAssigned,
  }));
  const decision = decideAgain({ mode, contenders, excluded }, named, walkFrom);
  return decision && { chosen: hosts[decision.chosen]!.host, entries: entriesOf(hosts, decision) };
}

/** Decides once more. @returns `null` if nobody can be chosen */
export function decideAgain(contest: Contest, named: Named | null, walkFrom: number): Decision | null {
  if (named) {
    const index = contest.contenders.findIndex(({ host }) => host === named.host);
    return index < 0 ? null : decideNamed(contest, index, named.reason, !named.neutral);
  }
  const tier = servingTier(contest);
  return tier === null ? null : decide(contest, tier, walkFrom);
}
