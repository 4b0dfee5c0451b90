import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqlStore } from '../../../packages/server/src/store/sql/sql-store.ts';
import { SqliteDatabase } from '../../../packages/server/src/store/sqlite/sqlite-database.ts';
import type { CreateShared } from './shared.ts';
import { steppedDatabase, virtualTime } from './stepped-database.ts';

/** Memory where there is some to write files to: the simulated processes die, but not the machine. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Steps after which a transaction gives up. */
const PATIENCE = 3000;

/** One SQLite file. */
export const sqlite: CreateShared = async (steps) => {
  const folder = mkdtempSync(join(FOLDER, 'team-booking-simulation-'));
  const file = join(folder, 'bookings.db');
  return {
    open: async (life) => {
      const turns = { steps, life, takesTime: false };
      const database = new SqliteDatabase(file, { ...virtualTime(turns), patience: PATIENCE });
      return sqlStore(steppedDatabase(database, turns));
    },
    remove: async () => rmSync(folder, { recursive: true }),
  };
};
