import { decide, decideNamed, servingTier, type Decision } from '../rule/decide.ts';
import type { Contest } from '../rule/contest.ts';
import type { PoolMode } from '../rule/mode.ts';
import { decidedRecord, type DecisionAbout } from '../record/decided-record.ts';
import type { Account } from '../record/entry.ts';
import type { RotationRecord } from '../record/rotation-record.ts';

/** A host in a question. */
export interface QuestionHost extends Account {
  readonly weight: number;
  readonly free: boolean;
  readonly busyReason?: string | undefined;
  readonly lastAssigned: number | null;
}

/** A host who was named, so that the rule had nobody to choose. */
export interface Named {
  readonly host: string;
  readonly reason: 'manual' | 'requested_host';
  /** Whether it moves no balance. */
  readonly neutral: boolean;
}

/** What a decision about one rotating seat was made from: its record without all that follows from the rule and the ledger. */
export interface Question extends DecisionAbout {
  readonly mode: PoolMode;
  readonly excluded: string | null;
  readonly named: Named | null;
  /** Every active host of the pool, in its order. */
  readonly hosts: readonly QuestionHost[];
}

/** The balance of a host in a tier before a decision, in nano-bookings. */
export type BalanceOf = (host: string, tier: number) => number;

/**
 * What a record was made from.
 *
 * @returns accounts as its entries name them; of hosts without an entry the number is 0
 */
export function questionOf(record: RotationRecord): Question {
  const { hosts, entries, mode, excluded, reason, chosen, neutral } = record;
  const numbers = new Map(entries.map(({ host, membership }) => [host, membership]));
  return {
    ...aboutOf(record),
    mode,
    excluded,
    named: reason === 'manual' || reason === 'requested_host' ? { host: chosen, reason, neutral } : null,
    hosts: hosts.map(({ host, tier, weight, free, busyReason, lastAssigned }) => ({
      host,
      membership: numbers.get(host) ?? 0,
      tier,
      weight,
      free,
      ...(busyReason !== undefined && { busyReason }),
      lastAssigned,
    })),
  };
}

/** The record that the rule gives, or `null` if it can choose nobody. */
export function answer(question: Question, balanceOf: BalanceOf): RotationRecord | null {
  const { hosts, mode, excluded, named, walkFrom } = question;
  const busy = new Map<string, string>();
  const contenders = hosts.map(({ host, tier, weight, free, busyReason, lastAssigned }) => {
    if (busyReason !== undefined) busy.set(host, busyReason);
    return { host, tier, weight, free, balance: balanceOf(host, tier), lastAssigned };
  });
  const contest = { mode, contenders, excluded };
  const decision = decideAgain(contest, named, walkFrom);
  return decision && decidedRecord(question, contest, hosts, decision, busy);
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

function aboutOf(record: RotationRecord): DecisionAbout {
  const { seq, bookingId, at, slot, route, pool, poolVersion, place, pointerBefore, walkFrom, fixed } = record;
  return {
    ...{ seq, bookingId, at, pool, poolVersion, place, pointerBefore, walkFrom, fixed },
    slot: slot && { end: slot.end, start: slot.start },
    ...(route && { route: { label: route.label, rule: route.rule, to: route.to } }),
  };
}
