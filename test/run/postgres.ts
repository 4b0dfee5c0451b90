import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inPath, type Program } from './programs.ts';

/** The folder of PostgreSQL's own programs. Debian keeps it out of PATH, as several versions can be installed. */
export const POSTGRES: Program<string> = {
  name: 'PostgreSQL 15',
  find: () => {
    const folders = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) => versionIn(b) - versionIn(a));
    const found = inPath('initdb');
    return [...(found === undefined ? [] : [dirname(found)]), ...folders].find(isUsable);
  },
  debian: ['postgresql'],
  remedy: 'Install the server of PostgreSQL 15 or later, with initdb in PATH',
};

function isUsable(folder: string): boolean {
  if (!existsSync(join(folder, 'initdb'))) return false;
  const { status, stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return status === 0 && versionIn(stdout) >= 15;
}

function versionIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

/** A proxy that gives each transaction another connection to the database. */
export const PGBOUNCER: Program<string> = {
  name: 'PgBouncer',
  find: () => [inPath('pgbouncer'), '/usr/sbin/pgbouncer'].find((path) => path !== undefined && existsSync(path)),
  debian: ['pgbouncer'],
  remedy: 'Install PgBouncer, with pgbouncer in PATH',
};
