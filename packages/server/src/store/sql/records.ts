import type { Cause, Entry, LiveRecord } from '@team-booking/core/assignment';
import type { BookingRecord, StoredPosting, StoredRecord } from '@team-booking/engine';
import type { Connection, Value } from './database.ts';
import { rows } from './places.ts';

/** All postings of a pool, ascending. */
export async function postingsOf(connection: Connection, team: string, pool: string): Promise<StoredPosting[]> {
  const found = await connection.all(
    'SELECT seq, at_ms, cause, entries FROM posting WHERE team = $1 AND pool = $2 ORDER BY seq',
    [team, pool],
  );
  return found.map((row) => ({
    seq: row['seq'] as number,
    at: row['at_ms'] as number,
    cause: JSON.parse(row['cause'] as string) as Cause,
    entries: entriesOf(row['entries']!),
  }));
}

/** All records of a pool or of a booking, ascending. */
export async function recordsOf(
  connection: Connection,
  team: string,
  of: { readonly pool: string } | { readonly booking: string },
): Promise<StoredRecord[]> {
  const [column, value] = 'pool' in of ? ['pool', of.pool] : ['booking', of.booking];
  const found = await connection.all(
    `SELECT r.live, r.record, p.entries
    FROM record r LEFT JOIN posting p ON p.team = r.team AND p.pool = r.pool AND p.seq = r.seq
    WHERE r.team = $1 AND r.${column} = $2 ORDER BY r.pool, r.seq`,
    [team, value],
  );
  return found.map((row) => {
    const record = JSON.parse(row['record'] as string) as BookingRecord;
    // The entries of a decision are stored once, with its posting.
    const entries = record.entries ?? (row['entries'] === null ? [] : entriesOf(row['entries']!));
    return { live: row['live'] === 1, record: { ...record, entries } as BookingRecord };
  });
}

/** Appends postings. @returns the entries of each as they are stored, by seq */
export async function addPostings(
  connection: Connection,
  team: string,
  pool: string,
  postings: readonly StoredPosting[],
): Promise<ReadonlyMap<number, string>> {
  const written = new Map(postings.map(({ seq, entries }) => [seq, packed(entries)]));
  const values: Value[] = postings.flatMap(({ seq, at, cause }) => [
    pool,
    seq,
    at,
    JSON.stringify(cause),
    written.get(seq)!,
  ]);
  await connection.run(
    `INSERT INTO posting (team, pool, seq, at_ms, cause, entries) VALUES ${rows(postings.length, 5)}`,
    [team, ...values],
  );
  return written;
}

/** Adds a record with its charges. @param posted the entries of the posting with its seq, as they are stored */
export async function addRecord(
  connection: Connection,
  team: string,
  pool: string,
  record: BookingRecord,
  { live, posted }: { readonly live: LiveRecord | null; readonly posted: string },
): Promise<void> {
  const { entries, ...rest } = record;
  await connection.run(
    `INSERT INTO record (team, pool, seq, booking, live, turn_tier, turn_place, record)
    VALUES ($1, $2, $3, $4, 1, $5, $6, $7)`,
    [
      team,
      pool,
      record.seq,
      record.bookingId,
      live?.turn?.tier ?? null,
      live?.turn?.place ?? null,
      JSON.stringify(packed(entries) === posted ? rest : record),
    ],
  );
  if (!live || live.hosts.length === 0) return;
  const charges = live.hosts.flatMap((host) => [pool, host, record.seq]);
  await connection.run(`INSERT INTO charge (team, pool, host, seq) VALUES ${rows(live.hosts.length, 3)}`, [
    team,
    ...charges,
  ]);
}

/** Marks a record as no longer live, without charges. */
export async function voidRecord(connection: Connection, team: string, pool: string, seq: number): Promise<void> {
  const key = [team, pool, seq];
  await connection.run('UPDATE record SET live = 0 WHERE team = $1 AND pool = $2 AND seq = $3', key);
  await connection.run('DELETE FROM charge WHERE team = $1 AND pool = $2 AND seq = $3', key);
}

/** No entries, as they are stored. */
export const NO_ENTRIES = packed([]);

function packed(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map(({ host, membership, tier, amount }) => [host, membership, tier, amount]));
}

function entriesOf(stored: Value): Entry[] {
  const entries: [string, number, number, number][] = JSON.parse(stored as string);
  return entries.map(([host, membership, tier, amount]) => ({ host, membership, tier, amount }));
}
