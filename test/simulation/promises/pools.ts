import {
  ledgerState,
  rebuild,
  type Entry,
  type LedgerRecord,
  type LedgerState,
  type Pool,
  verifyPool,
} from '@team-booking/core/assignment';
import { type StoredPosting, type StoredRecord, type StoreView, type TeamConfig } from '@team-booking/engine';
import { holds } from './broken.ts';

const REBUILT = 'the state read back equals the state rebuilt';

/** That the ledgers of all pools are sound: sums of 0, records that verify, sums and live records that follow from them. */
export async function checkPools(view: StoreView, { bookingTypes, hosts }: TeamConfig): Promise<void> {
  for (const type of bookingTypes) {
    const pool = await view.pool(type.id);
    if (!pool) continue;
    const members = type.groups.filter(({ need, members: all }) => need !== 'all' && need !== all.length);
    const active = new Set(hosts.filter((host) => host.active).map(({ id }) => id));
    if (members.length > 0)
      checkMembers(
        pool,
        members.flatMap((group) => group.members).filter(({ host }) => active.has(host)),
      );
    await checkPool(view, pool);
  }
}

function checkMembers(pool: Pool, wanted: readonly { host: string; weight: number; priority: number }[]): void {
  const expected = wanted
    .map(({ host, weight, priority }) => `${host} ${weight} ${priority}`)
    .toSorted()
    .join(', ');
  const members = pool.members.filter(({ active }) => active);
  const found = members
    .map(({ host, weight, tier }) => `${host} ${weight} ${tier}`)
    .toSorted()
    .join(', ');
  holds(found === expected, 'a pool has the hosts of its type', () => `${pool.id}: ${found} instead of ${expected}`);
}

async function checkPool(view: StoreView, pool: Pool): Promise<void> {
  const [postings, records] = [await view.postings(pool.id), await view.records(pool.id)];
  for (const [i, { seq, entries }] of postings.entries()) {
    const sum = entries.reduce((total, { amount }) => total + amount, 0);
    holds(sum === 0, 'the sums of a ledger are 0', () => `posting ${seq} of ${pool.id} has ${sum}`);
    holds(seq > (postings[i - 1]?.seq ?? 0), 'nothing is posted twice', () => `posting ${seq} of ${pool.id}`);
  }
  checkReturned(pool.id, postings, records);
  const verified = verifyPool(postings, records);
  holds(verified.ok, 'every record verifies', () => `${pool.id}: ${JSON.stringify(verified)}`);

  // A type whose seats did not rotate for a while has records of another kind among those of its pool.
  const decided = records.filter(({ record }) => record.kind !== 'fixed');
  const rebuilt = rebuild(
    pool,
    postings,
    decided.map(({ record }) => record as LedgerRecord),
  );
  const stored = ledgerState(pool, await view.ledger(pool));
  const [found, expected] = [inWords(stored, pool), inWords(rebuilt, pool)];
  holds(found === expected, REBUILT, () => `${pool.id} has ${found} instead of ${expected}`);
  const voided = new Set<number>();
  for (const { cause } of postings) {
    if (cause.kind === 'voided') voided.add(cause.record);
    if (cause.kind === 'restored') {
      voided.delete(cause.record);
      voided.add(cause.voided);
    }
  }
  for (const { record, live } of decided) {
    holds(live !== voided.has(record.seq), REBUILT, () => `record ${record.seq} of ${pool.id} is live: ${live}`);
  }
  const lastSeq = Math.max(0, postings.at(-1)?.seq ?? 0, records.at(-1)?.record.seq ?? 0);
  const last = await view.lastSeq(pool.id);
  holds(last === lastSeq, REBUILT, () => `the last seq of ${pool.id} is ${last} instead of ${lastSeq}`);
}

/** That what a decision posted is taken back when it is voided, from whoever is still a member. */
function checkReturned(pool: string, postings: readonly StoredPosting[], records: readonly StoredRecord[]): void {
  const entries = new Map(records.map(({ record }) => [record.seq, record.entries]));
  for (const { cause, entries: back } of postings) {
    if (cause.kind !== 'voided') continue;
    const amounts = (list: readonly Entry[], sign: 1 | -1) =>
      JSON.stringify(list.map(({ membership, amount }) => [membership, sign * amount]).toSorted());
    const posted = entries.get(cause.record)!;
    const accounts = new Set(back.map(({ membership }) => membership));
    if (!posted.every(({ membership }) => accounts.has(membership))) continue;
    const same = amounts(posted, -1) === amounts(back, 1);
    holds(same, 'a turn is returned when a booking does not take place', () => `record ${cause.record} of ${pool}`);
  }
}

/** What decisions need of a state: balances, and the two latest records of every host and tier. */
function inWords({ balances, turns, assignments }: LedgerState, { members }: Pool): string {
  const latest = (key: string | number, history: LedgerState['turns'] | LedgerState['assignments']) => {
    const own = (
      history as ReadonlyMap<unknown, { latest: { seq: number }; before: { latest: { seq: number } } | null }>
    ).get(key);
    return `${key}: ${own?.latest.seq ?? '-'} ${own?.before?.latest.seq ?? '-'}`;
  };
  const open = members.filter(({ active }) => active);
  const hosts = [...new Set(open.map(({ host }) => host))].toSorted().map((host) => latest(host, assignments));
  const tiers = [...new Set(open.map(({ tier }) => tier))].toSorted().map((tier) => latest(tier, turns));
  return JSON.stringify([balances, hosts, tiers]);
}
