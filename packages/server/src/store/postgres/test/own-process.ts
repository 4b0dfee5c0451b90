import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a server of the tests, with the user whom it runs as, and an environment without the clock of tests. */
export interface Home {
  readonly folder: string;
  readonly options: {
    readonly uid?: number;
    readonly gid?: number;
    readonly env: NodeJS.ProcessEnv;
    readonly cwd: string;
  };
}

/** PostgreSQL and its companions refuse to run as root: then they run as the user whom the package has made. */
export function makeHome(name: string): Home {
  const folder = mkdtempSync(join(tmpdir(), `team-booking-${name}-`));
  const options = { env: { PATH: process.env['PATH'], LC_ALL: 'C' }, cwd: folder };
  if (process.getuid?.() !== 0) return { folder, options };
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  const [uid, gid] = [id('-u'), id('-g')];
  if (!(uid > 0 && gid > 0))
    throw new Error('PostgreSQL does not run as root, and there is no user postgres: add one.');
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  return { folder, options: { ...options, uid, gid } };
}

/** A script that runs on its own; its standard input ends when `end` is called or this process ends, also by kill -9. */
export interface Guard {
  /** Resolves when the script has ended, too. */
  end(): Promise<void>;
}

/** @param args `$1`, `$2`, … of the script */
export function guarded({ options }: Home, script: string, ...args: string[]): Guard {
  const guard: ChildProcess = spawn('sh', ['-c', script, 'guard', ...args], {
    ...options,
    cwd: '/',
    // Ctrl-C in a terminal goes to the whole process group.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return {
    async end() {
      if (guard.exitCode !== null) return;
      const ended = once(guard, 'close');
      guard.ref();
      guard.stdin!.end();
      await ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
