import { formatInstant } from './icalendar/date-values.ts';

/** A stretch of time `[start, end)`, in ISO 8601 UTC with seconds and `Z`. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** The same in epoch milliseconds, while it is being worked out. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sorted and disjoint: overlapping and touching stretches become one, empty ones vanish. */
export function merged(stretches: Iterable<Stretch>): Stretch[] {
  const sorted = [...stretches].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const result: Stretch[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last && next.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else result.push(next);
  }
  return result;
}

/** What of `whole` no stretch covers. `covered` is sorted and disjoint. */
export function without(whole: Stretch, covered: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let start = whole.start;
  for (const stretch of covered) {
    if (stretch.start > start) gaps.push({ start, end: Math.min(stretch.start, whole.end) });
    start = Math.max(start, stretch.end);
  }
  gaps.push({ start, end: whole.end });
  return gaps.filter(({ start, end }) => start < end);
}

export function toIntervals(stretches: readonly Stretch[]): Interval[] {
  return stretches.map(({ start, end }) => ({ start: formatInstant(start), end: formatInstant(end) }));
}
