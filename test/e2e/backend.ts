import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A reference backend in a process of its own, as `npm start` runs it, on a folder that outlives it. */
export class Backend {
  /** Origin, e.g. `http://127.0.0.1:41234`. A restart keeps it. */
  url = '';
  readonly folder: string;
  #process: ChildProcess | undefined;
  #output = '';

  constructor(folder = mkdtempSync(join(tmpdir(), 'team-booking-e2e-'))) {
    this.folder = folder;
  }

  get base(): string {
    return `${this.url}/api`;
  }

  /** The SQLite file with everything in it. */
  get database(): string {
    return join(this.folder, 'team-booking.sqlite');
  }

  /** Starts it and waits until it says that it is ready. */
  async start(env: Record<string, string> = {}): Promise<this> {
    const port = this.url ? new URL(this.url).port : '0';
    const child = spawn(
      process.execPath,
      [
        '--conditions=source',
        '--disable-warning=ExperimentalWarning',
        'packages/server/src/main.ts',
        'serve',
        '--demo',
      ],
      {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', PORT: port, DATA_DIR: this.folder, LOG_LEVEL: 'warn', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#process = child;
    this.#output = '';
    this.url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        this.#output += chunk.toString();
        const ready = /ready at (http:\/\/\S+)/.exec(this.#output);
        if (ready) resolve(ready[1]!.replace(/\/$/, ''));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', (code) =>
        reject(new Error(`The server ended with ${code} before it was ready:\n${this.#output}`)),
      );
    });
    return this;
  }

  /** Ends it: `SIGTERM` lets it finish what it has begun, `SIGKILL` does not. Returns its exit code. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }

  /** Ends it for good and removes its folder. */
  async remove(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
