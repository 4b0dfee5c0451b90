import type { LiveRecord, Pool, StoredLedger } from '@team-booking/core/assignment';
import { Conflict, type Connection, type Row, type Value } from './database.ts';
import { latestLive, needed } from './live-records.ts';

/** A pool's ledger, in one narrow row: what follows from its postings and live records, so that no booking adds them up. */
interface Ledger {
  /** `last_seq` as it was read; `null` = there is no row. */
  readonly read: number | null;
  lastSeq: number;
  /** Sums of the entries by membership. */
  readonly balances: number[];
  live: readonly LiveRecord[];
  changed: boolean;
}

/** The ledgers that a transaction works with. Each is read once and written once, at the end. */
export class Ledgers {
  readonly #connection: Connection;
  readonly #team: string;
  readonly #ledgers = new Map<string, Ledger>();

  constructor(connection: Connection, team: string) {
    this.#connection = connection;
    this.#team = team;
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
    if (live) ledger.live = needed([...ledger.live, live]);
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
    for (const [pool, ledger] of this.#ledgers) {
      if (!ledger.changed) continue;
      const values = [ledger.lastSeq, JSON.stringify(ledger.balances), JSON.stringify(ledger.live.map(packed))];
      const changed = await this.#put(pool, ledger.read, values);
      if (changed === 0) throw new Conflict(`the ledger of ${pool}`);
    }
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
    const ledger = ledgerOf(row);
    this.#ledgers.set(pool, ledger);
    return ledger;
  }
}

function ledgerOf(row: Row | undefined): Ledger {
  if (!row) return { read: null, lastSeq: 0, balances: [], live: [], changed: false };
  const lastSeq = row['last_seq'] as number;
  const live: Packed[] = JSON.parse(row['live'] as string);
  return {
    read: lastSeq,
    lastSeq,
    balances: JSON.parse(row['balances'] as string),
    live: live.map(unpacked),
    changed: false,
  };
}

/** A live record as it is stored: seq, tier and place of the turn or nulls, hosts. */
type Packed = readonly [seq: number, tier: number | null, place: number | null, ...hosts: string[]];

function packed({ seq, turn, hosts }: LiveRecord): Packed {
  return [seq, turn && turn.tier, turn && turn.place, ...hosts];
}

function unpacked([seq, tier, place, ...hosts]: Packed): LiveRecord {
  return { seq, hosts, turn: tier === null ? null : { tier, place: place! } };
}
