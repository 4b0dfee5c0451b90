import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@team-booking/engine';
import { openSqlite } from '../../../packages/server/src/index.ts';
import { openPostgres } from '../../../packages/server/src/store/postgres/open-postgres.ts';
import { freshDatabase } from '../../../packages/server/src/store/postgres/test/cluster.ts';
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
  { name: 'four processes on one PostgreSQL database', make: onFreshPostgres },
];

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

/** @param database its address */
export async function onPostgres(processes: number, database: string): Promise<SharedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-crowd-'));
  // Each on a machine of its own, as it were: they have no folder in common.
  const backends = Array.from({ length: processes }, () => new Backend());
  return {
    backends,
    settings: { ...settingsIn(folder), DATABASE_URL: database, SECRET: 'the same key for all of the processes' },
    open: () => openPostgres(database),
    async remove() {
      await Promise.all(backends.map((backend) => backend.remove()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onFreshPostgres(): Promise<SharedStore> {
  const after: (() => Promise<void>)[] = [];
  const shared = await onPostgres(4, await freshDatabase({ after: (work) => void after.push(work) }));
  return {
    ...shared,
    async remove() {
      await shared.remove();
      for (const work of after) await work();
    },
  };
}

/** Settings of a server for the crowd's team, whose file is written into a folder. */
function settingsIn(folder: string): Record<string, string> {
  const team = join(folder, 'team.json');
  writeFileSync(team, JSON.stringify(CROWD));
  return { TEAM_FILE: team, RATE_LIMIT: '0', READ_LIMIT: '0' };
}
