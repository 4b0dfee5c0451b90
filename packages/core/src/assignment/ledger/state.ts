import { AssignmentError } from '../../errors/assignment-error.ts';
import type { Histories, History } from './live-records.ts';
import { addTo, type Posting } from './ledger.ts';
import type { Entry } from '../record/entry.ts';
import type { Pool } from './pool.ts';
import { liveRecord, type LedgerRecord, type LiveRecord } from '../record/record.ts';

/**
 * What the next decision of a pool starts from. All of it follows from the pool, the entries and the live records; create
 * it by {@link ledgerState} or {@link rebuild}, advance it by `after`. It is immutable, so it may be cached as long as
 * `lastSeq` and the pool's version are still those stored.
 */
export interface LedgerState {
  readonly pool: Pool;
  /** Seq of the latest posting; 0 if there is none. */
  readonly lastSeq: number;
  /** Of every member, in their order; 0 for those who have left. */
  readonly balances: readonly number[];
  /** Index among the members by number of membership, of open accounts. */
  readonly accounts: ReadonlyMap<number, number>;
  /** By tier: the live records that moved its pointer. */
  readonly turns: Histories<number>;
  /** By host: the live records that charged them. */
  readonly assignments: Histories<string>;
}

/** The stored data that {@link ledgerState} needs. */
export interface StoredLedger {
  /**
   * All entries of the pool in any order, or any sums of them by account: only the sum of each account counts, and what
   * belongs to closed accounts is ignored.
   */
  readonly entries: Iterable<Entry>;
  /**
   * The live records. Since one step voids at most one record, the two latest of every host are enough, and
   * the two latest of every tier that have a `turn`.
   */
  readonly live: Iterable<LiveRecord>;
  readonly lastSeq: number;
}

/**
 * The state of a pool from what is stored.
 *
 * @throws AssignmentError `unbalanced-ledger` if the balances of a tier do not add up to 0, `balance-too-large`
 */
export function ledgerState(pool: Pool, { entries, live, lastSeq }: StoredLedger): LedgerState {
  const sums: number[] = Array.from({ length: pool.nextMembership }, () => 0);
  for (const { membership, amount } of entries) sums[membership] = addTo(sums[membership] ?? 0, amount);
  return stateOf(pool, sums, live, lastSeq);
}

function stateOf(pool: Pool, sums: readonly number[], live: Iterable<LiveRecord>, lastSeq: number): LedgerState {
  const balances = pool.members.map(({ active, membership }) => (active ? sums[membership]! : 0));
  checkBalanced(pool, balances);

  const turns = new Map<number, History>();
  const assignments = new Map<string, History>();
  for (const record of inOrder(live)) {
    const { turn, hosts } = record;
    if (turn) turns.set(turn.tier, { latest: record, before: turns.get(turn.tier) ?? null });
    for (const host of hosts) assignments.set(host, { latest: record, before: assignments.get(host) ?? null });
  }
  return { pool, lastSeq, balances, accounts: openAccounts(pool), turns, assignments };
}

/**
 * The state of a pool from its whole history: every posting and every record ever written, in any order.
 *
 * @throws AssignmentError as {@link ledgerState}
 */
export function rebuild(pool: Pool, postings: readonly Posting[], records: readonly LedgerRecord[]): LedgerState {
  const sums: number[] = Array.from({ length: pool.nextMembership }, () => 0);
  // A record may be voided, live again and voided again: the latest word counts.
  const ends = new Map<number, { readonly seq: number; readonly live: boolean }>();
  const end = (record: number, seq: number, live: boolean): void => {
    if ((ends.get(record)?.seq ?? 0) < seq) ends.set(record, { seq, live });
  };
  let lastSeq = 0;
  for (const { seq, cause, entries } of postings) {
    if (cause.kind === 'voided') end(cause.record, seq, false);
    if (cause.kind === 'restored') {
      end(cause.record, seq, true);
      end(cause.voided, seq, false);
    }
    if (seq > lastSeq) lastSeq = seq;
    for (const { membership, amount } of entries) sums[membership] = addTo(sums[membership] ?? 0, amount);
  }
  const live: LiveRecord[] = [];
  for (const record of records) if (ends.get(record.seq)?.live ?? true) live.push(liveRecord(record));
  return stateOf(pool, sums, live, lastSeq);
}

function inOrder(live: Iterable<LiveRecord>): readonly LiveRecord[] {
  const records = Array.isArray(live) ? (live as readonly LiveRecord[]) : [...live];
  for (let i = 1; i < records.length; i++) {
    if (records[i]!.seq < records[i - 1]!.seq) return records.toSorted((a, b) => a.seq - b.seq);
  }
  return records;
}

function checkBalanced(pool: Pool, balances: readonly number[]): void {
  const sums = new Map<number, number>();
  let of = NaN;
  let sum = 0;
  pool.members.forEach(({ tier }, i) => {
    // Most members are beside others of their tier.
    if (tier !== of) {
      if (i > 0) sums.set(of, sum);
      sum = sums.get(tier) ?? 0;
      of = tier;
    }
    sum = addTo(sum, balances[i]!);
  });
  if (pool.members.length > 0) sums.set(of, sum);
  for (const [tier, rest] of sums) {
    if (rest === 0) continue;
    throw new AssignmentError(
      'unbalanced-ledger',
      '/entries',
      `leave tier ${tier} of pool ${pool.id} at ${rest} instead of 0`,
      'Bring all entries of the pool, and the members as its latest version has them.',
    );
  }
}

/** Memoised, as every booking of a pool asks. */
const accounts = new WeakMap<Pool, ReadonlyMap<number, number>>();

/** The indexes of members by their open accounts. */
export function openAccounts(pool: Pool): ReadonlyMap<number, number> {
  let known = accounts.get(pool);
  if (!known)
    accounts.set(pool, (known = new Map(pool.members.flatMap((m, i) => (m.active ? [[m.membership, i]] : [])))));
  return known;
}

/** The balances of the active hosts, in nano-bookings and in the pool's order. */
export function balancesOf({ pool, balances }: LedgerState): Record<string, number> {
  const open: [host: string, balance: number][] = [];
  pool.members.forEach(({ active, host }, i) => {
    if (active) open.push([host, balances[i]!]);
  });
  return Object.fromEntries(open);
}
