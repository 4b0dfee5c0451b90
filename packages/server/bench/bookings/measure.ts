/** Milliseconds, for the whole of what was run. */
export interface Cost {
  /** CPU time of this process, all its threads. */
  readonly cpu: number;
  readonly wall: number;
}

export async function cost(run: () => unknown): Promise<Cost> {
  const start = performance.now();
  const before = cpuTime();
  await run();
  return { cpu: cpuTime() - before, wall: performance.now() - start };
}

/** CPU time of this process so far, all its threads, milliseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1]!;
}

/** Runs `work` for 0 … count − 1, `atOnce` of them at any time. */
export async function inFlight(atOnce: number, count: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A ratio that was measured, in rounds, and what it may be. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  /** The best round: what a quiet machine would show more often. */
  readonly best: number;
  readonly budget: { readonly least: number } | { readonly most: number } | null;
  /** Figures behind it. */
  readonly detail: string;
}

export function ratioOf(name: string, rounds: readonly number[], budget: Ratio['budget'], detail: string): Ratio {
  const best = budget && 'least' in budget ? Math.max(...rounds) : Math.min(...rounds);
  return { name, ratio: median(rounds), best, budget, detail };
}

/** Prints a ratio beside its budget. */
export function print({ name, ratio, best, budget, detail }: Ratio): void {
  const allowed = budget === null ? '' : 'least' in budget ? `≥ ${budget.least}` : `≤ ${budget.most}`;
  const verdict = budget === null ? '' : isMet({ ratio, budget }) ? 'met' : 'MISSED';
  console.log(
    `${name.padEnd(62)} ${ratio.toFixed(3).padStart(8)} ${budget === null ? ''.padEnd(12) : `(best ${best.toFixed(3)})`}  ${`${allowed} ${verdict}`.padEnd(14)} ${detail}`,
  );
}

export function isMet({ ratio, budget }: Pick<Ratio, 'ratio' | 'budget'>): boolean {
  if (budget === null) return true;
  return 'least' in budget ? ratio >= budget.least : ratio <= budget.most;
}
