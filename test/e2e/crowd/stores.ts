import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@team-booking/engine';
import { openSqlite } from '../../../packages/server/src/index.ts';
import { Backend } from '../backend.ts';
import { CROWD } from './team.ts';

/** A database that several server processes share, with what each of them is started with. */
export interface SharedStore {
  /** The processes, not started yet. */
  readonly backends: readonly Backend[];
  readonly settings: Readonly<Record<string, string>>;
  /** Opens the database beside them, for a look at what is stored. */
  open(): Promise<Store>;
  /** Ends the processes and removes everything. */
  remove(): Promise<void>;
}

/** Every kind of database, and how many processes share it. */
export const STORES: readonly { readonly name: string; readonly make: () => Promise<SharedStore> }[] = [
  { name: 'two processes on one SQLite file', make: () => onSqlite(2) },
];

const settingsIn = (folder: string, more: Readonly<Record<string, string>> = {}) => {
  const team = join(folder, 'team.json');
  writeFileSync(team, JSON.stringify(CROWD));
  return { TEAM_FILE: team, RATE_LIMIT: '0', READ_LIMIT: '0', ...more };
};

export async function onSqlite(processes: number): Promise<SharedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-crowd-'));
  const backends = Array.from({ length: processes }, () => new Backend(folder));
  return {
    backends,
    settings: settingsIn(folder),
    open: async () => openSqlite(join(folder, 'team-booking.sqlite')),
    async remove() {
      await Promise.all(backends.map((backend) => backend.remove()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
