import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian packages of the programs that backends in this repository are written for. */
const DEBIAN_PACKAGES: Readonly<Record<string, string>> = {
  php: 'php-cli php-sqlite3',
  python3: 'python3 tzdata',
};

/** A backend in a process of its own. */
export interface StartedBackend {
  /** Origin, e.g. `http://127.0.0.1:41234`. */
  readonly url: string;
  /** Ends it with SIGTERM and removes its data. */
  end(): Promise<void>;
}

/**
 * Starts a backend for tests, on a free port and an empty folder, and waits until it prints `ready at http://…`.
 *
 * @param command program and arguments, relative to the working directory; its environment has PORT=0, DATA_DIR and TESTING=1
 * @throws if it cannot be started or ends before it is ready; the message has what it printed
 */
export async function startBackend([program, ...args]: readonly [string, ...string[]]): Promise<StartedBackend> {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-conformance-'));
  const child = spawn(program, args, {
    env: { ...process.env, TESTING: '1', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output.push(chunk.toString());
      const ready = /ready at (http:\/\/\S+)/.exec(output.join(''));
      if (ready) resolve(ready[1]!.replace(/\/$/, ''));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (cause) => {
      const packages = DEBIAN_PACKAGES[program];
      const remedy = `Install it${packages ? ` (Debian: apt-get install ${packages})` : ''}, or put it into PATH.`;
      reject(new Error(`${program} cannot be started. ${remedy}`, { cause }));
    });
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${output.join('')}`)));
  });
  return {
    url,
    async end() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
