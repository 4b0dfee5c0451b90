import type { HostDocument } from '@team-booking/contract/team';

/** Windows that recur every week, as the contract has them. */
export type WeeklyHours = NonNullable<HostDocument['hours']>;

/** A window on some days that is added or taken away. */
export interface HoursChange {
  readonly days: readonly number[];
  readonly start: string;
  readonly end: string;
  readonly isAway: boolean;
}

/** What hosts work who have said nothing else. */
const USUAL: WeeklyHours = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** What is worked on a weekday (1 = Monday), from the earliest on. */
export function windowsOn(hours: WeeklyHours | undefined, weekday: number): WeeklyHours {
  const all = changedHours(hours, []).filter(({ days }) => days.includes(weekday));
  return all.toSorted((one, other) => one.start.localeCompare(other.start));
}

/** Minutes from the first to before the last. */
type Span = readonly [from: number, to: number];

/** Hours with some windows more and others less. Windows that touch become one, days with the same window stand together. */
export function changedHours(hours: WeeklyHours | undefined, changes: readonly HoursChange[]): WeeklyHours {
  const byWindow = new Map<string, { days: number[]; start: string; end: string }>();
  for (const day of WEEK) {
    let spans = joined((hours ?? USUAL).filter(({ days }) => days.includes(day)).map(spanOf));
    for (const change of changes) {
      if (!change.days.includes(day)) continue;
      spans = change.isAway ? without(spans, spanOf(change)) : joined([...spans, spanOf(change)]);
    }
    for (const [from, to] of spans) {
      const window = byWindow.get(`${from} ${to}`);
      if (window) window.days.push(day);
      else byWindow.set(`${from} ${to}`, { days: [day], start: clockOf(from), end: clockOf(to) });
    }
  }
  return [...byWindow.values()];
}

function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = found.at(-1);
    if (last && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], to)];
    else found.push([from, to]);
  }
  return found;
}

function without(spans: readonly Span[], [from, to]: Span): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    const left: Span[] = [
      [start, Math.min(end, from)],
      [Math.max(start, to), end],
    ];
    return left.filter(([first, last]) => first < last);
  });
}

const spanOf = ({ start, end }: { readonly start: string; readonly end: string }): Span => [
  minutes(start),
  minutes(end),
];
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clockOf = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
