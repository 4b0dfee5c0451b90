import { spawnSync } from 'node:child_process';
import { need } from '../../../../test/run/programs.ts';
import { STRACE } from '../../../../test/run/strace.ts';

/** Says to a program that its syncs are slow already. */
const SLOW = 'BENCH_SYNC';

/**
 * Runs this program once more, on a disk that takes longer to sync, by what it is said: other system calls are not held up.
 *
 * @param milliseconds what each sync takes longer, of this program and of all that it starts
 * @returns its exit code; `null` where it is that run
 */
export function onSlowDisk(milliseconds: number): number | null {
  if (process.env[SLOW]) return null;
  const calls = 'fsync,fdatasync';
  const inject = `inject=${calls}:delay_exit=${Math.round(milliseconds * 1000)}`;
  const tracing = ['-f', '-qq', '--seccomp-bpf', '-o', '/dev/null', '-e', `trace=${calls}`, '-e', inject];
  const { status, error } = spawnSync(
    need(STRACE),
    [...tracing, process.execPath, ...process.execArgv, ...process.argv.slice(1)],
    {
      stdio: 'inherit',
      env: { ...process.env, [SLOW]: String(milliseconds) },
    },
  );
  if (error) throw error;
  return status ?? 1;
}
