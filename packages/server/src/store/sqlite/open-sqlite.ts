import { existsSync } from 'node:fs';
import { StoreUnusable } from '@team-booking/engine';
import { retrying } from '../sql/retrying.ts';
import { type SqlStore, sqlStore, type StoreOptions } from '../sql/sql-store.ts';
import { isBusy, isDamage, messageOf, remedyFor } from './sqlite-errors.ts';
import { SqliteDatabase } from './sqlite-database.ts';

/**
 * A store in one SQLite file. Several processes of one machine may share it; the file must not lie on a network drive.
 *
 * @throws {StoreUnusable} if the file cannot be opened, is no database, or was written by a newer server
 */
export function openSqlite(file: string, { onTeam, sealing, ...given }: StoreOptions = {}): SqlStore {
  try {
    return sqlStore(new SqliteDatabase(file, retrying(given)), {
      ...(onTeam && { onTeam }),
      ...(sealing && { sealing }),
    });
  } catch (error) {
    if (error instanceof StoreUnusable) throw error;
    throw new StoreUnusable(`The database ${file} cannot be opened: ${messageOf(error)}`, openingRemedy(file, error), {
      cause: error,
    });
  }
}

function openingRemedy(file: string, error: unknown): string {
  const elsewhere = 'Name a file in a folder that exists and that the server may write to';
  if (/already exists/.test(messageOf(error))) return 'Name another folder: this file belongs to another program';
  if (isBusy(error)) return 'Stop the other process that keeps it locked';
  if (isDamage(error)) return 'Restore it from a backup, or move it away to start with an empty one';
  if (/unable to open/.test(messageOf(error)))
    return existsSync(file)
      ? 'Let the server read and write it, its folder, and the files beside it that begin with its name'
      : elsewhere;
  return remedyFor(error)?.replace(/\.$/, '') ?? elsewhere;
}
