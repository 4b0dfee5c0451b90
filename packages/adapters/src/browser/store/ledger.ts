import type { LiveRecord, Pool, StoredLedger } from '@team-booking/core/assignment';
import type { LedgerRange, StoredPosting, StoredRecord } from '@team-booking/engine';
import { under, type Requests } from './requests.ts';
import type { Tables } from './tables.ts';

/** Reads a team's pools in IndexedDB. */
export class IndexedDbLedger {
  protected readonly requests: Requests;
  protected readonly teamId: string;

  constructor(requests: Requests, teamId: string) {
    this.requests = requests;
    this.teamId = teamId;
  }

  async pool(id: string): Promise<Pool | null> {
    return (await this.requests.get('pool', [this.teamId, id]))?.pool ?? null;
  }

  async ledger({ id, members }: Pool): Promise<StoredLedger> {
    const tiers = new Set(members.map(({ tier }) => tier));
    const hosts = new Set(members.map(({ host }) => host));
    // The two latest of each, as one step voids at most one.
    const [accounts, turns, charges, lastSeq] = await Promise.all([
      this.requests.all('account', under(this.teamId, id)),
      Promise.all([...tiers].map((tier) => this.requests.last('record', under(this.teamId, id, tier), 2, 'turn'))),
      Promise.all([...hosts].map((host) => this.requests.last('charge', under(this.teamId, id, host), 2))),
      this.lastSeq(id),
    ]);
    const live = new Map<number, LiveRecord>();
    for (const row of turns.flat()) if (row.live) live.set(row.seq, row.live);
    for (const row of charges.flat()) live.set(row.seq, row.record);
    const entries = accounts.map(({ host, membership, tier, balance }) => ({
      host,
      membership,
      tier,
      amount: balance,
    }));
    return { entries, live: live.values(), lastSeq };
  }

  async postings(pool: string, range: LedgerRange = {}): Promise<StoredPosting[]> {
    return (await this.#part('posting', pool, range)).map(({ posting }) => posting);
  }

  async records(pool: string, range: LedgerRange = {}): Promise<StoredRecord[]> {
    return (await this.#part('record', pool, range)).map(stored);
  }

  async #part<T extends 'posting' | 'record'>(
    table: T,
    pool: string,
    { after = 0, before, descending = false, limit }: LedgerRange,
  ): Promise<Tables[T][]> {
    if (before !== undefined && before <= after + 1) return [];
    const first = [this.teamId, pool, after];
    const last = [this.teamId, pool, before ?? []];
    const range = IDBKeyRange.bound(first, last, true, true);
    return descending
      ? this.requests.last(table, range, limit ?? Infinity)
      : this.requests.all(table, range, undefined, limit);
  }

  async recordsOf(booking: string): Promise<StoredRecord[]> {
    return (await this.requests.all('record', under(this.teamId, booking), 'booking')).map(stored);
  }

  async lastSeq(pool: string): Promise<number> {
    const range = under(this.teamId, pool);
    const [[posting], [record]] = await Promise.all([
      this.requests.last('posting', range, 1),
      this.requests.last('record', range, 1),
    ]);
    return Math.max(posting?.seq ?? 0, record?.seq ?? 0);
  }
}

function stored({ liveBooking, record }: Tables['record']): StoredRecord {
  return { live: liveBooking !== undefined, record };
}
