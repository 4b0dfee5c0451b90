import type { Cause, Entry, LiveRecord, Pool, StoredLedger } from '@team-booking/core/assignment';
import type { BookingRecord, StoredPosting, StoredRecord } from '@team-booking/engine';
import type { Connection, Row } from './connection.ts';

/** What can be read of a team's pools in SQLite. */
export class SqliteLedger {
  protected readonly connection: Connection;
  protected readonly teamId: string;

  constructor(connection: Connection, teamId: string) {
    this.connection = connection;
    this.teamId = teamId;
  }

  async pool(id: string): Promise<Pool | null> {
    const row = this.connection.get('SELECT pool FROM pool WHERE team = ? AND id = ?', this.teamId, id);
    return row ? JSON.parse(row['pool'] as string) : null;
  }

  async ledger({ id, members }: Pool): Promise<StoredLedger> {
    const live = new Map<number, LiveRecord>();
    const keep = (rows: readonly Row[]) => {
      for (const row of rows) {
        const seq = row['seq'] as number;
        if (!live.has(seq)) live.set(seq, this.#live(id, row));
      }
    };
    for (const tier of new Set(members.map((member) => member.tier))) {
      keep(
        this.connection.all(
          `SELECT seq, turn_tier, turn_place FROM record
          WHERE team = ? AND pool = ? AND turn_tier = ? AND live ORDER BY seq DESC LIMIT 2`,
          this.teamId,
          id,
          tier,
        ),
      );
    }
    for (const host of new Set(members.map((member) => member.host))) {
      keep(
        this.connection.all(
          `SELECT seq, turn_tier, turn_place FROM charge JOIN record USING (team, pool, seq)
          WHERE team = ? AND pool = ? AND charge.host = ? ORDER BY seq DESC LIMIT 2`,
          this.teamId,
          id,
          host,
        ),
      );
    }
    const entries = this.connection
      .all('SELECT host, membership, tier, balance FROM account WHERE team = ? AND pool = ?', this.teamId, id)
      .map((row) => entryOf(row, 'balance'));
    return { entries, live: live.values(), lastSeq: await this.lastSeq(id) };
  }

  #live(pool: string, row: Row): LiveRecord {
    const seq = row['seq'] as number;
    const hosts = this.connection.all(
      'SELECT host FROM charge WHERE team = ? AND pool = ? AND seq = ?',
      this.teamId,
      pool,
      seq,
    );
    const tier = row['turn_tier'] as number | null;
    return {
      seq,
      hosts: hosts.map(({ host }) => host as string),
      turn: tier === null ? null : { tier, place: row['turn_place'] as number },
    };
  }

  async postings(pool: string): Promise<StoredPosting[]> {
    const entries = Map.groupBy(
      this.connection.all(
        'SELECT seq, host, membership, tier, amount FROM entry WHERE team = ? AND pool = ? ORDER BY seq, line',
        this.teamId,
        pool,
      ),
      (row) => row['seq'] as number,
    );
    return this.connection
      .all('SELECT seq, at_ms, cause FROM posting WHERE team = ? AND pool = ? ORDER BY seq', this.teamId, pool)
      .map((row) => ({
        seq: row['seq'] as number,
        at: row['at_ms'] as number,
        cause: JSON.parse(row['cause'] as string) as Cause,
        entries: (entries.get(row['seq'] as number) ?? []).map((line) => entryOf(line, 'amount')),
      }));
  }

  async records(pool: string): Promise<StoredRecord[]> {
    return this.connection
      .all('SELECT live, record FROM record WHERE team = ? AND pool = ? ORDER BY seq', this.teamId, pool)
      .map(recordOf);
  }

  async recordsOf(booking: string): Promise<StoredRecord[]> {
    return this.connection
      .all('SELECT live, record FROM record WHERE team = ? AND booking = ? ORDER BY pool, seq', this.teamId, booking)
      .map(recordOf);
  }

  async lastSeq(pool: string): Promise<number> {
    const row = this.connection.get(
      `SELECT max(
        (SELECT coalesce(max(seq), 0) FROM posting WHERE team = ?1 AND pool = ?2),
        (SELECT coalesce(max(seq), 0) FROM record WHERE team = ?1 AND pool = ?2)
      ) AS seq`,
      this.teamId,
      pool,
    );
    return row!['seq'] as number;
  }
}

function entryOf(row: Row, amount: 'amount' | 'balance'): Entry {
  return {
    host: row['host'] as string,
    membership: row['membership'] as number,
    tier: row['tier'] as number,
    amount: row[amount] as number,
  };
}

function recordOf(row: Row): StoredRecord {
  return { live: row['live'] === 1, record: JSON.parse(row['record'] as string) as BookingRecord };
}
