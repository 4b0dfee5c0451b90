import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Retrying } from '../../../packages/server/src/store/sql/retrying.ts';
import { sqlStore } from '../../../packages/server/src/store/sql/sql-store.ts';
import { SqliteDatabase } from '../../../packages/server/src/store/sqlite/sqlite-database.ts';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';
import type { CreateShared } from './shared.ts';
import { steppedDatabase, turnsAtOnce } from './stepped-database.ts';

/** Memory where there is some to write files to: the simulated processes die, but not the machine. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** One SQLite file. */
export const sqlite: CreateShared = async (steps) => {
  const folder = mkdtempSync(join(FOLDER, 'team-booking-simulation-'));
  const file = join(folder, 'bookings.db');
  return {
    open: async (life) => {
      const database = new SqliteDatabase(file, virtually(steps, life));
      return sqlStore(steppedDatabase(database, turnsAtOnce(steps, life)));
    },
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

/** How transactions wait for each other in simulated time: one step is a millisecond. */
function virtually(steps: Steps, life: Life): Retrying {
  return { patience: 3000, pause: () => steps.turn('pause', life), random: () => 0, elapsed: () => steps.count };
}
