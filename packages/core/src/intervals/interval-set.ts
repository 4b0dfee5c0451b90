import type { Interval } from './interval.ts';

declare const sortedAndDisjoint: unique symbol;

/**
 * A set of instants as half-open intervals `[start, end)`, flat: `[start, end, start, end, …]`. Ascending, disjoint,
 * not touching, none empty. Only the functions here create one, so code that holds one need not check it. They work in
 * any unit: epoch milliseconds, or minutes since the start of an answer.
 */
export type IntervalSet = readonly number[] & { readonly [sortedAndDisjoint]: true };

/** The set of all instants in any of the intervals: flat pairs in any order. Empty and reversed pairs are dropped. */
export function union(pairs: readonly number[]): IntervalSet {
  const sorted = isAscending(pairs) ? pairs : sortPairs(pairs);
  const set: number[] = [];
  let start = NaN;
  let end = -Infinity;
  for (let i = 0; i < sorted.length; i += 2) {
    const s = sorted[i]!;
    const e = sorted[i + 1]!;
    if (e <= s) continue;
    if (s > end) {
      if (end > start) set.push(start, end);
      start = s;
      end = e;
    } else if (e > end) {
      end = e;
    }
  }
  if (end > start) set.push(start, end);
  return set as unknown as IntervalSet;
}

function isAscending(pairs: readonly number[]): boolean {
  for (let i = 2; i < pairs.length; i += 2) if (pairs[i]! < pairs[i - 2]!) return false;
  return true;
}

function sortPairs(pairs: readonly number[]): number[] {
  const starts = Array.from({ length: pairs.length / 2 }, (_, i) => i * 2);
  starts.sort((a, b) => pairs[a]! - pairs[b]!);
  return starts.flatMap((at) => [pairs[at]!, pairs[at + 1]!]);
}

/** What is in `set` but not in `taken`. */
export function subtract(set: IntervalSet, taken: IntervalSet): IntervalSet {
  const rest: number[] = [];
  let t = 0;
  for (let i = 0; i < set.length; i += 2) {
    let start = set[i]!;
    const end = set[i + 1]!;
    while (t < taken.length && taken[t + 1]! <= start) t += 2;
    for (let next = t; next < taken.length && taken[next]! < end; next += 2) {
      if (taken[next]! > start) rest.push(start, taken[next]!);
      start = taken[next + 1]!;
    }
    if (start < end) rest.push(start, end);
  }
  return rest as unknown as IntervalSet;
}

/** What is in both sets. */
export function intersect(a: IntervalSet, b: IntervalSet): IntervalSet {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const start = Math.max(a[i]!, b[j]!);
    const end = Math.min(a[i + 1]!, b[j + 1]!);
    if (start < end) common.push(start, end);
    if (a[i + 1]! < b[j + 1]!) i += 2;
    else j += 2;
  }
  return common as unknown as IntervalSet;
}

/** The intervals of a set that overlap `[start, end)`, uncut. Found by binary search. */
export function overlapping(set: IntervalSet, start: number, end: number): IntervalSet {
  const first = search(set.length / 2, (i) => set[i * 2 + 1]! > start);
  const last = search(set.length / 2, (i) => set[i * 2]! >= end);
  return set.slice(first * 2, Math.max(first, last) * 2) as unknown as IntervalSet;
}

/** The first number from 0 to before `length` for which a condition holds that holds for all that follow, or `length`. */
function search(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The part of a set from `start` to before `end`. */
export function clip(set: IntervalSet, start: number, end: number): IntervalSet {
  const part = [...overlapping(set, start, end)];
  if (part.length === 0 || start >= end) return union([]);
  part[0] = Math.max(part[0]!, start);
  part[part.length - 1] = Math.min(part.at(-1)!, end);
  return part as unknown as IntervalSet;
}

/** Whether one interval of the set holds all of `[start, end)`. */
export function covers(set: IntervalSet, start: number, end: number): boolean {
  for (let i = 0; i < set.length; i += 2) if (set[i]! <= start && end <= set[i + 1]!) return true;
  return false;
}

/** The set of all instants in any of the intervals. */
export function unionOf(intervals: readonly Interval[]): IntervalSet {
  return union(intervals.flatMap(({ start, end }) => [start, end]));
}

/** The intervals of a set, ascending. */
export function intervalsOf(set: IntervalSet): Interval[] {
  const list: Interval[] = [];
  for (let i = 0; i < set.length; i += 2) list.push({ start: set[i]!, end: set[i + 1]! });
  return list;
}
