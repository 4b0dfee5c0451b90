import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqlStore } from '../../../packages/server/src/store/sql/sql-store.ts';
import { SqliteDatabase } from '../../../packages/server/src/store/sqlite/sqlite-database.ts';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';
import type { CreateShared } from './shared.ts';
import { steppedDatabase } from './stepped-database.ts';

/** Memory where there is some to write files to: the simulated processes die, but not the machine. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** One SQLite file. */
export const sqlite: CreateShared = async (steps) => {
  const folder = mkdtempSync(join(FOLDER, 'team-booking-simulation-'));
  const file = join(folder, 'bookings.db');
  return {
    open: async (life) => sqlStore(steppedDatabase(new SqliteDatabase(file, virtually(steps, life)), steps, life)),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

/** How transactions wait for each other in simulated time: one step is a millisecond. */
export function virtually(steps: Steps, life: Life) {
  return {
    patience: 3000,
    pause: () => steps.turn('pause', life),
    random: () => 0,
    elapsed: () => steps.count,
  };
}
