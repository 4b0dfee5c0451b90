import { readdirSync, readFileSync } from 'node:fs';

/** What `/proc` counts by, a second. */
const TICKS = 100;

/**
 * Processor time that this process's descendants have taken so far, all their threads together, in milliseconds. Linux only.
 *
 * Those that have ended count with what waited for them, so take the difference while none ends.
 */
export function processorTime(): number {
  const all = new Map(
    readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [[Number(name), statOf(name)]] : [])),
  );
  let ticks = 0;
  for (const stat of all.values()) if (stat && descends(stat.parent, all)) ticks += stat.ticks;
  return (ticks * 1000) / TICKS;
}

interface Stat {
  readonly parent: number;
  readonly ticks: number;
}

function descends(parent: number, all: ReadonlyMap<number, Stat | null>): boolean {
  if (parent === process.pid) return true;
  const next = all.get(parent);
  return next ? descends(next.parent, all) : false;
}

function statOf(pid: string): Stat | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may have spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system, waitedUser, waitedSystem] = [1, 11, 12, 13, 14].map((i) => Number(fields[i]));
    return { parent: parent!, ticks: user! + system! + waitedUser! + waitedSystem! };
  } catch {
    return null;
  }
}
