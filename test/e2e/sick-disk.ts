import { readFileSync } from 'node:fs';
import { need } from '../run/programs.ts';
import { STRACE } from '../run/strace.ts';

/** Which system calls do not do what they should. */
export interface Sickness {
  /** The calls on {@link Sickness.file} in question, e.g. `fsync`. */
  readonly calls: readonly string[];
  readonly file: string;
  /** In strace's words, e.g. `error=EIO`; `signal=SIGKILL` ends the program after the call. */
  readonly effect: string;
  /** The first such call, counted from the start of the program. */
  readonly first: number;
  /** Every so many calls after the first one, too; 1: all of them. */
  readonly every: number;
}

/**
 * The beginning of a command whose program has a sick disk, until it is {@link cured}.
 *
 * @param log the file in which the calls are noted
 */
export function withSickness({ calls, file, effect, first, every }: Sickness, log: string): string[] {
  const when = every === 1 ? `${first}+` : `${first}+${every}`;
  const names = calls.join();
  const tracing = [need(STRACE), '-D', '-f', '-qq', '-I', '1', '-o', log, '-P', file];
  return [...tracing, '-e', `trace=${names}`, '-e', `inject=${names}:${effect}:when=${when}`];
}

/** From now on the calls of that process succeed. */
export async function cured(pid: number): Promise<void> {
  const tracer = () => Number(/^TracerPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);
  const found = tracer();
  if (found === 0) throw new Error(`Process ${pid} has no tracer: its calls never failed`);
  process.kill(found, 'SIGTERM');
  while (tracer() !== 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** How many calls have failed so far. */
export function failedCalls(log: string): number {
  return readFileSync(log, 'latin1').split('(INJECTED)').length - 1;
}
