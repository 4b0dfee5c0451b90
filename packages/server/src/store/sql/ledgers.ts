import type { LiveRecord, Pool, StoredLedger } from '@team-booking/core/assignment';
import type { Caches } from './caches.ts';
import { Conflict, type Connection, type Row, type Value } from './database.ts';
import { latestLive, needed } from './live-records.ts';

/** A pool's ledger, in one narrow row: what follows from its postings and live records, so that no booking adds them up. */
interface Ledger {
  /** `last_seq` as it was read; `null` = there is no row. */
  readonly read: number | null;
  lastSeq: number;
  /** Sums of the entries by membership. */
  readonly balances: number[];
  /** At least those that later decisions need. */
  live: readonly LiveRecord[];
  changed: boolean;
}

/** The ledgers that a transaction works with. Each is read once and written once, at the end. */
export class Ledgers {
  readonly #connection: Connection;
  readonly #team: string;
  readonly #caches: Caches;
  readonly #ledgers = new Map<string, Ledger>();

  constructor(connection: Connection, team: string, caches: Caches) {
    this.#connection = connection;
    this.#team = team;
    this.#caches = caches;
  }

  async stored({ id, members }: Pick<Pool, 'id' | 'members'>): Promise<StoredLedger> {
    const { balances, live, lastSeq } = await this.#ledger(id);
    const entries = members.map(({ host, membership, tier }) => ({
      host,
      membership,
      tier,
      amount: balances[membership] ?? 0,
    }));
    return { entries, live, lastSeq };
  }

  async lastSeq(pool: string): Promise<number> {
    return (await this.#ledger(pool)).lastSeq;
  }

  /**
   * Makes this transaction conflict with all others that change a ledger. Locks do that, too, but not in an engine that reads as of the
   * transaction's begin: there only writing the same row does.
   */
  async touch(pool: string): Promise<void> {
    (await this.#ledger(pool)).changed = true;
  }

  /** Adds amounts to the balances. */
  async post(pool: string, seq: number, entries: readonly { membership: number; amount: number }[]): Promise<void> {
    const ledger = await this.#changing(pool, seq);
    for (const { membership, amount } of entries) {
      while (ledger.balances.length <= membership) ledger.balances.push(0);
      ledger.balances[membership]! += amount;
    }
  }

  /** Notes a record that was added. */
  async add(pool: string, seq: number, live: LiveRecord | null): Promise<void> {
    const ledger = await this.#changing(pool, seq);
    if (live) ledger.live = [...ledger.live, live];
  }

  /** Notes that a record is void; its charges have to be gone from the database. */
  async void(pool: string, seq: number): Promise<void> {
    const ledger = await this.#ledger(pool);
    const voided = ledger.live.find((record) => record.seq === seq);
    if (!voided) return;
    const rest = ledger.live.filter((record) => record !== voided);
    ledger.live = needed([...rest, ...(await latestLive(this.#connection, this.#team, pool, voided))]);
    ledger.changed = true;
  }

  /** Writes what has changed. @throws {Conflict} */
  async write(): Promise<void> {
    const changed = [...this.#ledgers].filter(([, ledger]) => ledger.changed);
    await Promise.all(changed.map(([pool, ledger]) => this.#writeOne(pool, ledger)));
  }

  async #writeOne(pool: string, ledger: Ledger): Promise<void> {
    const balances = JSON.stringify(ledger.balances);
    const kept = needed(ledger.live);
    const live = JSON.stringify(kept.map(packed));
    // The next booking of this pool reads what this one wrote.
    this.#caches.keep(['balances', this.#team, pool], balances, ledger.balances);
    this.#caches.keep(['live', this.#team, pool], live, kept);
    const changed = await this.#put(pool, ledger.read, [ledger.lastSeq, balances, live]);
    if (changed === 0) throw new Conflict(`the ledger of ${pool}`);
  }

  #put(pool: string, read: number | null, values: readonly Value[]): Promise<number> {
    const key = [this.#team, pool, ...values];
    return read === null
      ? this.#connection.run(
          'INSERT INTO ledger (team, pool, last_seq, balances, live) VALUES ($1, $2, $3, $4, $5)',
          key,
        )
      : this.#connection.run(
          'UPDATE ledger SET last_seq = $3, balances = $4, live = $5 WHERE team = $1 AND pool = $2 AND last_seq = $6',
          [...key, read],
        );
  }

  async #changing(pool: string, seq: number): Promise<Ledger> {
    const ledger = await this.#ledger(pool);
    ledger.lastSeq = Math.max(ledger.lastSeq, seq);
    ledger.changed = true;
    return ledger;
  }

  async #ledger(pool: string): Promise<Ledger> {
    const known = this.#ledgers.get(pool);
    if (known) return known;
    const [row] = await this.#connection.all(
      'SELECT last_seq, balances, live FROM ledger WHERE team = $1 AND pool = $2',
      [this.#team, pool],
    );
    const ledger = this.#ledgerOf(pool, row);
    this.#ledgers.set(pool, ledger);
    return ledger;
  }

  #ledgerOf(pool: string, row: Row | undefined): Ledger {
    if (!row) return { read: null, lastSeq: 0, balances: [], live: [], changed: false };
    const lastSeq = row['last_seq'] as number;
    const balances = this.#caches.parsed(['balances', this.#team, pool], row['balances'] as string, balancesOf);
    const live = this.#caches.parsed(['live', this.#team, pool], row['live'] as string, liveOf);
    return { read: lastSeq, lastSeq, balances: [...balances], live, changed: false };
  }
}

function balancesOf(text: string): readonly number[] {
  return JSON.parse(text);
}

function liveOf(text: string): readonly LiveRecord[] {
  const live: Packed[] = JSON.parse(text);
  return live.map(unpacked);
}

/** A live record as it is stored: seq, tier and place of the turn or nulls, hosts. */
type Packed = readonly [seq: number, tier: number | null, place: number | null, ...hosts: string[]];

function packed({ seq, turn, hosts }: LiveRecord): Packed {
  return [seq, turn && turn.tier, turn && turn.place, ...hosts];
}

function unpacked([seq, tier, place, ...hosts]: Packed): LiveRecord {
  return { seq, hosts, turn: tier === null ? null : { tier, place: place! } };
}
