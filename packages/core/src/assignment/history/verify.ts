import type { Entry } from '../record/entry.ts';
import type { AssignmentRecord } from '../record/record.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { decidePanel } from '../panel/decide-panel.ts';
import { panelGroups } from '../panel/panel-groups.ts';
import type { PanelRecord } from '../record/panel-record.ts';
import type { DecidedRows } from '../steps/rows.ts';
import { ALGORITHM, BOOKING } from '../rule/rule.ts';
import { decideAgain } from './question.ts';
import { Sums } from './sums.ts';

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
  return verifyAfter(record, new Sums(earlier));
}

/** {@link verify} after sums of what was posted. */
export function verifyAfter(record: AssignmentRecord | PanelRecord, sums: Sums): Verification {
  const difference = firstDifference(expectations(record, sums));
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

function* expectations(record: AssignmentRecord | PanelRecord, sums: Sums): Generator<Expectation> {
  yield ['/algorithm', record.algorithm, ALGORITHM];
  if (record.kind === 'fixed') {
    const hosts = record.hosts.map(({ host }) => host);
    yield ['/chosen', record.chosen, hosts];
    yield ['/entries', record.entries, []];
    return;
  }
  for (const [i, { host, tier, balance }] of record.hosts.entries()) {
    const summed = sums.balanceOf(host, tier);
    if (balance !== summed) yield [`/hosts/${i}/balance`, balance, summed];
  }
  yield* record.kind === 'panel' ? panelDecisionOf(record) : decisionOf(record);
}

function* decisionOf(record: RotationRecord): Generator<Expectation> {
  const { mode, hosts, excluded, reason, chosen, neutral, walkFrom } = record;
  const named = reason === 'manual' || reason === 'requested_host' ? { host: chosen, reason, neutral } : null;
  const decision = decideAgain({ mode, contenders: hosts, excluded }, named, walkFrom);
  if (!decision) return yield ['/chosen', chosen, null];
  const names = (indexes: readonly number[]): string[] => indexes.map((i) => hosts[i]!.host);
  yield ['/tier', record.tier, decision.tier];
  yield ['/chosen', record.chosen, hosts[decision.chosen]!.host];
  yield ['/reason', record.reason, decision.reason];
  yield ['/neutral', record.neutral, decision.neutral];
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
  // The ledger numbers accounts, not the rule; a host has one in a decision.
  const accounts = new Map(entries.map(({ host, membership }) => [host, membership]));
  const posted = [
    ...hosts
      .map(({ host, tier }, i) => [host, accounts.get(host), tier, shares[i]!])
      .filter(([, , , share]) => share !== 0),
    ...chosen.map((i) => [hosts[i]!.host, accounts.get(hosts[i]!.host), hosts[i]!.tier, -BOOKING]),
  ];
  yield ['/entries', entries.map(({ host, membership, tier, amount }) => [host, membership, tier, amount]), posted];
}
