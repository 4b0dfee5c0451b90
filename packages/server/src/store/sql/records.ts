import type { Cause, Entry, LiveRecord } from '@team-booking/core/assignment';
import type { BookingRecord, LedgerRange, StoredPosting, StoredRecord } from '@team-booking/engine';
import type { Connection } from './database.ts';
import { packEntries, unpackEntries } from './packed-entries.ts';
import { packRecord, unpackRecord } from './packed-record.ts';
import { byCount, insert, rows } from './places.ts';

/** Postings of a pool by `seq`. */
export async function postingsOf(
  connection: Connection,
  team: string,
  pool: string,
  range: LedgerRange = {},
): Promise<StoredPosting[]> {
  const { where, order, values } = partOf('seq', range, 3);
  const found = await connection.all(
    `SELECT seq, at_ms, cause, entries FROM posting WHERE team = $1 AND pool = $2${where} ORDER BY ${order}`,
    [team, pool, ...values],
  );
  return found.map((row) => ({
    seq: row['seq'] as number,
    at: row['at_ms'] as number,
    cause: JSON.parse(row['cause'] as string) as Cause,
    entries: unpackEntries(row['entries'] as string),
  }));
}

/** What finds a part of a ledger. @param first number of the first free place of a value */
function partOf(column: string, { after, before, descending = false, limit }: LedgerRange, first: number) {
  const values: number[] = [];
  const place = (value: number): string => `$${first + values.push(value) - 1}`;
  const where = [
    ...(after === undefined ? [] : [` AND ${column} > ${place(after)}`]),
    ...(before === undefined ? [] : [` AND ${column} < ${place(before)}`]),
  ].join('');
  const most = limit === undefined ? '' : ` LIMIT ${place(limit)}`;
  return { where, order: `${column}${descending ? ' DESC' : ''}${most}`, values };
}

/** Records of a pool or of a booking, by pool and `seq`. */
export async function recordsOf(
  connection: Connection,
  team: string,
  of: { readonly pool: string } | { readonly booking: string },
  range: LedgerRange = {},
): Promise<StoredRecord[]> {
  const [column, value] = 'pool' in of ? ['pool', of.pool] : ['booking', of.booking];
  const { where, order, values } = partOf('r.seq', range, 3);
  const found = await connection.all(
    `SELECT r.live, r.record, p.entries
    FROM record r LEFT JOIN posting p ON p.team = r.team AND p.pool = r.pool AND p.seq = r.seq
    WHERE r.team = $1 AND r.${column} = $2${where} ORDER BY r.pool, ${order}`,
    [team, value, ...values],
  );
  return found.map((row) => {
    const record = unpackRecord(row['record'] as string);
    // The entries of a decision are stored once, with its posting.
    const entries = record.entries ?? (row['entries'] === null ? [] : unpackEntries(row['entries'] as string));
    return { live: row['live'] === 1, record: { ...record, entries } as BookingRecord };
  });
}

const insertPostings = byCount(
  (postings) => `INSERT INTO posting (team, pool, seq, at_ms, cause, entries) VALUES ${rows(postings, 5)}`,
);
const insertRecords = byCount(
  (records) =>
    `INSERT INTO record (team, pool, seq, booking, turn_tier, turn_place, record, live) VALUES ${rows(records, 7)}`,
);
const insertCharges = byCount((hosts) => `INSERT INTO charge (team, pool, host, seq) VALUES ${rows(hosts, 3)}`);

/** Appends postings. */
export async function addPostings(
  connection: Connection,
  team: string,
  pool: string,
  postings: readonly StoredPosting[],
): Promise<void> {
  await insert(
    connection,
    insertPostings,
    team,
    postings.map(({ seq, at, cause, entries }) => [pool, seq, at, JSON.stringify(cause), packEntries(entries)]),
  );
}

/** Adds a record with its charges. @param posted the entries of the posting with its seq */
export async function addRecord(
  connection: Connection,
  team: string,
  pool: string,
  record: BookingRecord,
  { live, posted }: { readonly live: LiveRecord | null; readonly posted: readonly Entry[] },
): Promise<void> {
  const { entries } = record;
  const text = packRecord(record, entries !== posted && packEntries(entries) !== packEntries(posted));
  const [tier, place] = [live?.turn?.tier ?? null, live?.turn?.place ?? null];
  await insert(connection, insertRecords, team, [[pool, record.seq, record.bookingId, tier, place, text, 1]]);
  await addCharges(connection, team, pool, live);
}

async function addCharges(connection: Connection, team: string, pool: string, live: LiveRecord | null): Promise<void> {
  if (!live || live.hosts.length === 0) return;
  await insert(
    connection,
    insertCharges,
    team,
    live.hosts.map((host) => [pool, host, live.seq]),
  );
}

/** Marks a record as no longer live, without charges. */
export async function voidRecord(connection: Connection, team: string, pool: string, seq: number): Promise<void> {
  const key = [team, pool, seq];
  await connection.send('UPDATE record SET live = 0 WHERE team = $1 AND pool = $2 AND seq = $3', key);
  await connection.send('DELETE FROM charge WHERE team = $1 AND pool = $2 AND seq = $3', key);
}

/** Marks a record as live again, with its charges. */
export async function reviveRecord(
  connection: Connection,
  team: string,
  pool: string,
  { seq, live }: { readonly seq: number; readonly live: LiveRecord | null },
): Promise<void> {
  await connection.send('UPDATE record SET live = 1 WHERE team = $1 AND pool = $2 AND seq = $3', [team, pool, seq]);
  await addCharges(connection, team, pool, live);
}
