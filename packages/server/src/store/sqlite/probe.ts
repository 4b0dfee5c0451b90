import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable } from '@team-booking/engine';
import type { SqliteConnection } from './connection.ts';
import { MEND_OR_RESTORE } from './sqlite-errors.ts';

/** Room that a booking may need in the database, bytes. */
const ROOM = 64 * 1024;
/** Less free disk than this will not last for many bookings, bytes. */
const FREE_DISK = 1024 * 1024;
/** Databases of up to so many pages are checked whole (4 MiB: a few milliseconds); of larger ones some rows of each table are read. */
const SMALL = 1_000;

const TABLES = [
  'booking',
  'host_time',
  'record',
  'posting',
  'ledger',
  'pool',
  'outbox',
  'kept_answer',
  'document',
] as const;

/**
 * Does to the database what a booking does: writes into new pages and reads every table. Runs inside a write transaction; its
 * commit is part of the test.
 */
export async function probe(connection: SqliteConnection, file: string): Promise<void> {
  const disk = statfsSync(dirname(file));
  if (disk.blocks > 0 && disk.bavail * disk.bsize < FREE_DISK) {
    throw new StoreUnavailable('The disk is full', 'Free disk space or raise the quota.');
  }
  await connection.run("INSERT INTO probe (team, room) VALUES ('', zeroblob($1))", [ROOM]);
  await connection.run('DELETE FROM probe');
  const pages = Number(connection.get('PRAGMA page_count')?.['page_count']);
  if (pages > SMALL) {
    for (const table of TABLES) await connection.all(`SELECT * FROM ${table} LIMIT 20`);
    return;
  }
  const found = Object.values(connection.get('PRAGMA quick_check(1)') ?? {})[0];
  if (found !== 'ok') throw damaged(String(found));
}

export function damaged(what: string): StoreUnavailable {
  return new StoreUnavailable(
    // SQLite's report has several lines.
    `The database is damaged: ${what.replaceAll(/\s+/g, ' ')}`,
    MEND_OR_RESTORE,
  );
}
