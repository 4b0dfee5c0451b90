import type { SelectionRecord } from './selection-record.ts';

type RotationRecord = Extract<SelectionRecord, { readonly kind: 'rotation' }>;

/** Why a host is not free; 1: they are, 0: they are not, and nothing says why. */
type FreeState = 0 | 1 | string;

/** What stays the same from decision to decision as a rule. */
export type DecisionSetting = readonly [
  pool: string,
  poolVersion: number,
  mode: RotationRecord['mode'],
  excluded: string | null,
  fixed: readonly string[],
  /** Of a host who was named, and whether it moves no balance. */
  named: readonly [reason: 'manual' | 'requested_host', neutral: boolean] | null,
  route: readonly [rule: number | string | null, label: string | null, to: string] | null,
  hosts: readonly (readonly [host: string, tier: number, weight: number])[],
];

/** What a decision has of its own, and who was chosen. Lists are by host, in the pool's order. */
export type OwnFacts = readonly [
  seq: number,
  bookingId: string,
  at: string | null,
  start: string | null,
  end: string | null,
  place: number,
  pointerBefore: string | null,
  walkFrom: number,
  chosen: string,
  free: readonly FreeState[],
  lastAssigned: readonly (number | null)[],
  /** Of the accounts to which it posts; 0: it posts nothing. */
  memberships: readonly number[],
];

/** What a decision about one seat was made from, and who was chosen. */
export type DecisionFacts = readonly [...OwnFacts, setting: DecisionSetting];

/**
 * A decision about one seat as a chain of digests hashes it: {@link DecisionFacts} as JSON without white space. All else in its record
 * follows from that, the ledger before it and the rule. It has lists, texts and whole numbers only, so it is canonical.
 */
export function decisionText(record: RotationRecord): string {
  const { facts, setting } = decisionParts(record);
  return joinDecision(facts, setting);
}

/** The two parts of a {@link decisionText}: its facts but for the last, without brackets, and the setting, which is the last. */
export function decisionParts(record: RotationRecord): { readonly facts: string; readonly setting: string } {
  const { seq, bookingId, at, slot, place, pointerBefore, walkFrom, chosen, hosts, entries } = record;
  const accounts = new Map(entries.map(({ host, membership }) => [host, membership]));
  const facts: OwnFacts = [
    seq,
    bookingId,
    at,
    slot?.start ?? null,
    slot?.end ?? null,
    place,
    pointerBefore,
    walkFrom,
    chosen,
    hosts.map(({ free, busyReason }) => (free ? 1 : (busyReason ?? 0))),
    hosts.map(({ lastAssigned }) => lastAssigned),
    hosts.map(({ host }) => accounts.get(host) ?? 0),
  ];
  return { facts: JSON.stringify(facts).slice(1, -1), setting: JSON.stringify(settingOf(record)) };
}

/** A {@link decisionText} of its parts. */
export function joinDecision(facts: string, setting: string): string {
  return `[${facts},${setting}]`;
}

function settingOf(record: RotationRecord): DecisionSetting {
  const { pool, poolVersion, mode, excluded, fixed, reason, neutral, hosts } = record;
  const { route } = record as { readonly route?: { rule: number | string | null; label: string | null; to: string } };
  return [
    pool,
    poolVersion,
    mode,
    excluded,
    fixed,
    reason === 'manual' || reason === 'requested_host' ? [reason, neutral] : null,
    route ? [route.rule, route.label, route.to] : null,
    hosts.map(({ host, tier, weight }) => [host, tier, weight] as const),
  ];
}
