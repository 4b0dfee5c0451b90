import type { LiveRecord, Pool } from '@team-booking/core/assignment';
import type { BookingRecord, StoredPosting } from '@team-booking/engine';
import type { Connection } from './connection.ts';

export function putPool(connection: Connection, team: string, pool: Pool): void {
  connection.run(
    `INSERT INTO pool (team, id, version, pool) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET version = excluded.version, pool = excluded.pool`,
    team,
    pool.id,
    pool.version,
    JSON.stringify(pool),
  );
}

export function post(
  connection: Connection,
  team: string,
  pool: string,
  { seq, at, cause, entries }: StoredPosting,
): void {
  connection.run(
    'INSERT INTO posting (team, pool, seq, at_ms, cause) VALUES (?, ?, ?, ?, ?)',
    team,
    pool,
    seq,
    at,
    JSON.stringify(cause),
  );
  for (const [line, entry] of entries.entries()) {
    connection.run(
      'INSERT INTO entry (team, pool, seq, line, host, membership, tier, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      team,
      pool,
      seq,
      line,
      entry.host,
      entry.membership,
      entry.tier,
      entry.amount,
    );
  }
}

export function addRecord(
  connection: Connection,
  team: string,
  pool: string,
  record: BookingRecord,
  live: LiveRecord | null,
): void {
  connection.run(
    `INSERT INTO record (team, pool, seq, booking, live, turn_tier, turn_place, record)
    VALUES (?, ?, ?, ?, 1, ?, ?, ?)`,
    team,
    pool,
    record.seq,
    record.bookingId,
    live?.turn?.tier ?? null,
    live?.turn?.place ?? null,
    JSON.stringify(record),
  );
  for (const host of live?.hosts ?? []) {
    connection.run('INSERT INTO charge (team, pool, host, seq) VALUES (?, ?, ?, ?)', team, pool, host, record.seq);
  }
}

export function voidRecord(connection: Connection, team: string, pool: string, seq: number): void {
  connection.run('UPDATE record SET live = 0 WHERE team = ? AND pool = ? AND seq = ?', team, pool, seq);
  connection.run('DELETE FROM charge WHERE team = ? AND pool = ? AND seq = ?', team, pool, seq);
}
