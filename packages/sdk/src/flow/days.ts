import { dateOf, datesOf, monthOf, startOfDate } from '../client/calendar.ts';
import type { Inner } from './inner.ts';
import type { Day, Time } from './state.ts';

const MINUTE = 60_000;

/** First instant at which a booking may still start. */
export function earliest({ now, type }: Inner): number {
  return now() + (type?.window.minNotice ?? 0) * MINUTE;
}

/** Month of the last instant at which a booking may start, in the visitor's zone. */
export function lastMonth({ now, type, state }: Inner): string {
  return monthOf(now() + (type?.window.horizon ?? 0) * MINUTE, state.choice.timeZone);
}

/** Bookable starts of a month in the visitor's zone, as far as they are known; ascending. */
export function startsIn(flow: Inner, month: string): readonly number[] {
  const { timeZone } = flow.state.choice;
  const dates = datesOf(month);
  return startsBetween(flow, month, startOfDate(dates[0]!, timeZone), startOfDate(dates.at(-1)!, timeZone));
}

function startsBetween(flow: Inner, month: string, from: number, to: number): readonly number[] {
  const { type, months, state } = flow;
  if (!type) return [];
  const starts = months.starts(month, type, state.choice.duration, state.choice.host);
  return starts.slice(countBefore(starts, Math.max(from, earliest(flow))), countBefore(starts, to));
}

/** How many of ascending numbers are below a limit. */
function countBefore(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Free times of a date in the visitor's zone. */
export function timesOf(flow: Inner, date: string): Time[] {
  const { duration, timeZone } = flow.state.choice;
  const month = date.slice(0, 7);
  const dates = datesOf(month);
  const from = startOfDate(date, timeZone);
  const to = startOfDate(dates[dates.indexOf(date) + 1]!, timeZone);
  return startsBetween(flow, month, from, to).map((start) => ({ start, duration }));
}

/** Whether a time is among those known to be free. */
export function isFree(flow: Inner, start: number): boolean {
  return startsBetween(flow, monthOf(start, flow.state.choice.timeZone), start, start + 1).length > 0;
}

/** The days of the shown month. */
export function daysOf(flow: Inner): Day[] {
  const { choice } = flow.state;
  const dates = datesOf(choice.month);
  const edges = dates.map((date) => startOfDate(date, choice.timeZone));
  const starts = startsIn(flow, choice.month);
  const known = !!flow.months.get(choice.month)?.parts.length && !flow.opening;
  const soonest = earliest(flow);
  const end = flow.now() + (flow.type?.window.horizon ?? Infinity) * MINUTE;
  return dates.slice(0, -1).map((date, i) => {
    const [from, to] = [edges[i]!, edges[i + 1]!];
    const free = known ? countBefore(starts, to) - countBefore(starts, from) : 0;
    if (to <= soonest) return { date, free: 0, why: 'past' };
    if (from > end) return { date, free: 0, why: 'beyond' };
    return { date, free, why: !known ? 'loading' : free ? 'free' : 'full' };
  });
}

/** First known free time at or after an instant. */
export function nextFree(flow: Inner, after: number): Time | null {
  const { choice } = flow.state;
  const last = lastMonth(flow);
  for (
    let date = dateOf(after, choice.timeZone), month = date.slice(0, 7);
    month <= last;
    month = datesOf(month).at(-1)!.slice(0, 7)
  ) {
    const start = startsIn(flow, month).find((t) => t >= after);
    if (start !== undefined) return { start, duration: choice.duration };
  }
  return null;
}
