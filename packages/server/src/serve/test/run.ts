import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));
const children = new Set<ChildProcess>();

export function endAll(): void {
  for (const child of children) child.kill('SIGKILL');
}

/** What a command has of this process' environment: no settings, but the clock of tests that run on another day. */
const INHERITED = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => /^(PATH|HOME|TZ|LD_PRELOAD|.*FAKE.*)$/.test(name)),
);

/** The command in a process of its own. {@link endAll} ends those that are left over. */
export class Run {
  readonly child: ChildProcess;
  out = '';
  err = '';
  readonly ended: Promise<{ code: number | null; signal: string | null }>;

  /** @param shell what a shell does before, e.g. `ulimit -f 100;` */
  constructor(
    args: readonly string[],
    environment: Record<string, string> = {},
    shell = '',
    stderr: 'pipe' | number = 'pipe',
  ) {
    const node = ['--conditions=source', '--disable-warning=ExperimentalWarning', MAIN, ...args];
    this.child = spawn('/bin/sh', ['-c', `${shell} exec "$@"`, 'sh', process.execPath, ...node], {
      env: { ...INHERITED, ...environment },
      stdio: ['ignore', 'pipe', stderr],
    });
    children.add(this.child);
    this.child.stdout?.on('data', (chunk: Buffer) => void (this.out += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => void (this.err += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code, signal]) => {
      children.delete(this.child);
      return { code: code as number | null, signal: signal as string | null };
    });
  }

  /** Waits until it is ready, or ends. */
  async ready(): Promise<URL> {
    const found = () => /^team-booking: ready at (http:\/\/\S+)$/m.exec(this.out)?.[1];
    while (!found() && this.child.exitCode === null) {
      await Promise.race([once(this.child.stdout!, 'data'), this.ended]);
    }
    const url = found();
    assert.ok(url, `It ended before it was ready:\n${this.out}${this.err}`);
    return new URL(url);
  }
}
