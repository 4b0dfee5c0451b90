import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POSTGRES } from '../../../../../../test/run/postgres.ts';
import { need } from '../../../../../../test/run/programs.ts';
import { freePort, guarded, makeHome } from './own-process.ts';

/** The environment variable that names the server that all test files of a run share. */
export const SHARED = 'TEST_POSTGRES';

/** A PostgreSQL server of the tests' own. */
export interface Cluster {
  /** Address of its database `postgres`, with the password of a superuser. */
  readonly url: string;
  /** Folder of its Unix socket, data and log. */
  readonly folder: string;
  readonly port: number;
  /** Starts it again at the same address after {@link stop} or {@link kill}. */
  start(): Promise<void>;
  /** Stops it as an operator does: `fast` aborts transactions, `immediate` is a crash without its data being lost. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
  /** Kills every process of it, so that it has to recover at the next start. */
  kill(): Promise<void>;
  /** Stops it and deletes its data. This happens by itself, too, when this process ends, in whatever way. */
  close(): Promise<void>;
}

export interface ClusterOptions {
  /** Whether a commit is synced to the disk. Default: true. Without it much is faster, and only a crash of the machine would tell. */
  readonly fsync?: boolean;
  /** Further settings of `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string | number>>;
}

/** Starts a server in a new folder. It listens on loopback and on a Unix socket. */
export async function startCluster({ fsync = true, settings = {} }: ClusterOptions = {}): Promise<Cluster> {
  const programs = need(POSTGRES);
  const home = makeHome('postgres');
  const { folder } = home;
  const data = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  const run = (program: string, ...args: string[]) => {
    // What a server inherits as output stays open as long as it runs: a pipe would keep this process waiting.
    const log = join(folder, 'log');
    const done = spawnSync('sh', ['-c', 'exec "$@" >>"$0" 2>&1', log, join(programs, program), ...args], {
      ...home.options,
      stdio: 'ignore',
    });
    if (done.status !== 0) {
      throw new Error(`${program} failed: ${readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n')}`);
    }
  };

  writeFileSync(join(folder, 'password'), password, { mode: 0o644 });
  // Its rules for sorting text are not those of SQLite, so that whatever depends on them fails.
  run('initdb', '-D', data, '-U', 'tester', '-A', 'scram-sha-256', `--pwfile=${join(folder, 'password')}`, '-E', 'UTF8',
    '--locale-provider=icu', '--icu-locale=en-US', '--no-sync'); // prettier-ignore
  const port = await freePort();
  const all: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    shared_buffers: '32MB',
    fsync: fsync ? 'on' : 'off',
    log_min_messages: 'fatal',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'\n`);
  writeFileSync(join(data, 'postgresql.auto.conf'), lines.join(''));

  const control = (...args: string[]) => run('pg_ctl', '-D', data, '-s', '-w', '-t', '60', ...args);
  const guard = guarded(
    home,
    'cat >/dev/null; "$1/pg_ctl" -D "$2/data" -s -w -m immediate stop; rm -rf "$2"',
    programs,
    folder,
  );
  const start = async () => control('start');
  const stop = async (mode: 'fast' | 'immediate' = 'fast') => control('stop', '-m', mode);
  try {
    await start();
  } catch (error) {
    await guard.end();
    throw error;
  }
  return {
    url: `postgresql://tester:${password}@127.0.0.1:${port}/postgres`,
    folder,
    port,
    start,
    stop,
    async kill() {
      const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      // The postmaster first: it would restart the others.
      process.kill(postmaster, 'SIGSTOP');
      for (const child of childrenOf(postmaster)) process.kill(child, 'SIGKILL');
      process.kill(postmaster, 'SIGKILL');
      while (isAlive(postmaster)) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    async close() {
      await guard.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where there is no /proc, they end by themselves, as they notice that the postmaster is gone. */
function childrenOf(parent: number): number[] {
  const file = `/proc/${parent}/task/${parent}/children`;
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(' ')
        .map(Number)
        .filter((pid) => pid > 0)
    : [];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
