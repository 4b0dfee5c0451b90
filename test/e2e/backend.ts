import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchContract, type ContractProxy } from '../contract-proxy/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A reference backend in its own process, as `npm start` runs it, on a folder that outlives it. Clients reach it through a proxy that
 * validates their requests and its answers against the contract.
 */
export class Backend {
  readonly folder: string;
  #proxy: ContractProxy | undefined;
  #process: ChildProcess | undefined;
  #output = '';

  constructor(folder = mkdtempSync(join(tmpdir(), 'team-booking-e2e-'))) {
    this.folder = folder;
  }

  /** The proxy in front of it; created by the first start. */
  get proxy(): ContractProxy {
    if (!this.#proxy) throw new Error('The backend has not been started');
    return this.#proxy;
  }

  /** Origin, e.g. `http://127.0.0.1:41234`. A restart keeps it. */
  get url(): string {
    return this.proxy.url;
  }

  get base(): string {
    return `${this.url}/api`;
  }

  /** The SQLite file with everything in it. */
  get database(): string {
    return join(this.folder, 'team-booking.sqlite');
  }

  /** What it has printed since it was started, log and all. */
  get output(): string {
    return this.#output;
  }

  /** While it runs. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /**
   * Starts it and waits until it is ready, with the demo's team unless `env` names another team file.
   *
   * @param through the beginning of the command that starts it, e.g. `['nice']`; that program has to become the server
   */
  async start(env: Readonly<Record<string, string>> = {}, through: readonly string[] = []): Promise<this> {
    this.#proxy ??= await watchContract();
    const own = {
      NODE_ENV: 'production',
      PORT: '0',
      PUBLIC_URL: this.url,
      DATA_DIR: this.folder,
      LOG_LEVEL: 'warn',
      ...(env['TEAM_FILE'] === undefined && { DEMO: '1' }),
    };
    const node = ['--conditions=source', '--disable-warning=ExperimentalWarning', 'packages/server/src/main.ts'];
    const [program, ...args] = [...through, process.execPath, ...node, 'serve'];
    const child = spawn(program!, args, {
      cwd: root,
      env: { ...process.env, ...own, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.#output = '';
    this.proxy.target = await new Promise<string>((resolve, reject) => {
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

  /** Resolves when it has ended by itself, or by a signal. */
  async ended(): Promise<void> {
    const child = this.#process;
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  /** Ends it, with `SIGTERM` after requests in flight are answered, and returns its exit code. */
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
    await this.#proxy?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
