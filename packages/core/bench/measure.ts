/** Milliseconds a call takes; short ones are repeated until the clock can tell. */
export function time(run: () => unknown, atLeast = 0): number {
  const start = performance.now();
  let calls = 0;
  let elapsed: number;
  do {
    run();
    calls++;
    elapsed = performance.now() - start;
  } while (elapsed < atLeast);
  return elapsed / calls;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Something to be timed: gets ready first, which is not timed. */
export type Contender = () => () => unknown;

/**
 * Times contenders in turns, so that whatever else the machine does hits all of them alike.
 *
 * @returns for each the median of its times, and of its times in proportion to the first one's of the same round
 */
export function race(contenders: readonly Contender[], rounds: number): { time: number; ratio: number }[] {
  const times = contenders.map((): number[] => []);
  for (let round = -rounds / 4; round < rounds; round++) {
    for (const [c, prepare] of contenders.entries()) {
      const elapsed = time(prepare(), 0.2);
      if (round >= 0) times[c]!.push(elapsed);
    }
  }
  return times.map((list) => ({ time: median(list), ratio: median(list.map((ms, round) => ms / times[0]![round]!)) }));
}

/** Prints rows as a table: the first row is its head, the first column its names. */
export function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)));
  for (const row of rows) {
    console.log(row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  '));
  }
}
