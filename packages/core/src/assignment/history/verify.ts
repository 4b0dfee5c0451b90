import type { Contest } from '../rule/contest.ts';
import { decide, decideNamed, servingTier, type Decision } from '../rule/decide.ts';
import type { Entry } from '../record/entry.ts';
import type { AssignmentRecord } from '../record/record.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { decidePanel } from '../panel/decide-panel.ts';
import { panelGroups } from '../panel/panel-groups.ts';
import type { PanelRecord } from '../record/panel-record.ts';
import type { DecidedRows } from '../steps/rows.ts';
import { ALGORITHM, BOOKING } from '../rule/rule.ts';

/** The first difference between a record and what the rule gives. */
export interface Difference {
  /** Where in the record, as a JSON pointer. */
  readonly field: string;
  readonly recorded: unknown;
  readonly computed: unknown;
}

export type Verification = { readonly ok: true } | { readonly ok: false; readonly difference: Difference };

/**
 * Recomputes a record and compares: the balances with the ledger's, the chosen host and the reason, everybody's share, credit and
 * verdict, and the posted entries.
 *
 * Who was free and where the rotation stood is taken from the record.
 *
 * @param earlier all entries of the pool with a lower seq than the record, in any order, or their sums by account
 */
export function verify(record: AssignmentRecord | PanelRecord, earlier: Iterable<Entry>): Verification {
  const difference = firstDifference(expectations(record, earlier));
  return difference ? { ok: false, difference } : { ok: true };
}

type Expectation = readonly [field: string, recorded: unknown, computed: unknown];

function firstDifference(expectations: Iterable<Expectation>): Difference | null {
  for (const [field, recorded, computed] of expectations) {
    if (recorded !== computed && JSON.stringify(recorded) !== JSON.stringify(computed)) {
      return { field, recorded, computed };
    }
  }
  return null;
}

function* expectations(record: AssignmentRecord | PanelRecord, earlier: Iterable<Entry>): Generator<Expectation> {
  yield ['/algorithm', record.algorithm, ALGORITHM];
  if (record.kind === 'fixed') {
    const hosts = record.hosts.map(({ host }) => host);
    yield ['/chosen', record.chosen, hosts];
    yield ['/entries', record.entries, []];
    return;
  }
  const balances = balancesByHost(earlier);
  for (const [i, { host, tier, balance }] of record.hosts.entries()) {
    const summed = balances.get(accountKey(host, tier)) ?? 0;
    if (balance !== summed) yield [`/hosts/${i}/balance`, balance, summed];
  }
  yield* record.kind === 'panel' ? panelDecisionOf(record) : decisionOf(record);
}

function* decisionOf(record: RotationRecord): Generator<Expectation> {
  const decision = decideAgain(record);
  if (!decision) return yield ['/chosen', record.chosen, null];
  const { hosts } = record;
  const names = (indexes: readonly number[]): string[] => indexes.map((i) => hosts[i]!.host);
  yield ['/tier', record.tier, decision.tier];
  yield ['/chosen', record.chosen, hosts[decision.chosen]!.host];
  yield ['/reason', record.reason, decision.reason];
  yield ['/tierNote', record.tierNote, decision.tierNote];
  yield ['/skipped', record.skipped, names(decision.skipped)];
  yield ['/passed', record.passed, names(decision.passed)];
  yield* consequencesOf(record, decision, [decision.chosen]);
}

function* panelDecisionOf(record: PanelRecord): Generator<Expectation> {
  const { hosts, groups, held, excluded } = record;
  const { fixed, rotating, seats } = panelGroups(groups);
  const decision = decidePanel(hosts, rotating, seats, { held, excluded });
  if (!decision) return yield ['/chosen', record.chosen, null];
  const chosen = decision.picks.map((pick) => pick.chosen).sort((a, b) => a - b);
  yield ['/fixed', record.fixed, fixed];
  yield ['/chosen', record.chosen, chosen.map((i) => hosts[i]!.host)];
  const picks = decision.picks.map(({ chosen: i, by }) => ({ host: hosts[i]!.host, tier: hosts[i]!.tier, by }));
  // Read from JSON, members may be in another order.
  yield ['/picks', record.picks.map(({ host, tier, by }) => ({ host, tier, by })), picks];
  yield* consequencesOf(record, decision, chosen);
}

function* consequencesOf(
  { hosts, entries }: RotationRecord | PanelRecord,
  { shares, credits, verdicts }: DecidedRows,
  chosen: readonly number[],
): Generator<Expectation> {
  for (const [i, { share, credit, verdict }] of hosts.entries()) {
    if (share !== shares[i]) yield [`/hosts/${i}/share`, share, shares[i]];
    if (credit !== credits[i]) yield [`/hosts/${i}/credit`, credit, credits[i]];
    if (verdict !== verdicts[i]) yield [`/hosts/${i}/verdict`, verdict, verdicts[i]];
  }
  const posted = [
    ...hosts.map(({ host, tier }, i) => [host, tier, shares[i]!]).filter(([, , share]) => share !== 0),
    ...chosen.map((i) => [hosts[i]!.host, hosts[i]!.tier, -BOOKING]),
  ];
  yield ['/entries', entries.map(({ host, tier, amount }) => [host, tier, amount]), posted];
}

function decideAgain(record: RotationRecord): Decision | null {
  const { mode, hosts: contenders, excluded, reason, chosen, walkFrom } = record;
  const contest: Contest = { mode, contenders, excluded };
  if (reason === 'manual' || reason === 'requested_host') {
    const named = contenders.findIndex(({ host }) => host === chosen);
    return named < 0 ? null : decideNamed(contest, named, reason, !record.neutral);
  }
  const tier = servingTier(contest);
  return tier === null ? null : decide(contest, tier, walkFrom);
}

/** Closed accounts come to 0, so all of a host's accounts in a tier together have the balance of the open one. */
function balancesByHost(earlier: Iterable<Entry>): ReadonlyMap<string, number> {
  const balances = new Map<string, number>();
  for (const { host, tier, amount } of earlier) {
    const key = accountKey(host, tier);
    balances.set(key, (balances.get(key) ?? 0) + amount);
  }
  return balances;
}

const accountKey = (host: string, tier: number): string => `${tier} ${host}`;
