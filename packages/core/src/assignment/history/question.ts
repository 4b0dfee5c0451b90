import { entriesOf } from '../record/decided-record.ts';
import type { Account, Entry } from '../record/entry.ts';
import type { Contender, Contest } from '../rule/contest.ts';
import { award, decide, decideNamed, servingTier, type Award, type Decision } from '../rule/decide.ts';
import type { PoolMode } from '../rule/mode.ts';

/** A host in a question, with the account to which the ledger posts. */
export interface QuestionHost extends Contender, Account {}

/** A host who was named, so that the rule had nobody to choose. */
export interface Named {
  readonly host: string;
  readonly reason: 'manual' | 'requested_host';
  /** Whether it moves no balance. */
  readonly neutral: boolean;
}

/** What a decision about one rotating seat is made from. */
export interface Question {
  readonly mode: PoolMode;
  readonly excluded: string | null;
  readonly named: Named | null;
  /** Index in `hosts` from which the order is walked. */
  readonly walkFrom: number;
  /** Every active host of the pool, in its order. */
  readonly hosts: readonly QuestionHost[];
}

/** Who is chosen, and what is posted for it. */
export interface Choice {
  readonly chosen: string;
  readonly entries: readonly Entry[];
}

/** What the rule gives, or `null` if it can choose nobody. */
export function choose({ mode, excluded, named, walkFrom, hosts }: Question): Choice | null {
  const contest = { mode, contenders: hosts, excluded };
  const given = named ? decideAgain(contest, named, walkFrom) : awardAgain(contest, walkFrom);
  return given && { chosen: hosts[given.chosen]!.host, entries: entriesOf(hosts, given) };
}

function awardAgain(contest: Contest, walkFrom: number): Award | null {
  const tier = servingTier(contest);
  return tier === null ? null : award(contest, tier, walkFrom);
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
