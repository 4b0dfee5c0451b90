import type { HostDocument } from '@team-booking/contract/team';
import { instantAt, localDay, weekdayOf, zoneTable } from '@team-booking/core/time';

/** A window of a day; an end at or before the start is on the next day. */
export interface Window {
  readonly start: string;
  readonly end: string;
}

/** What is worked on each weekday (1 = Monday), as text such as `09:00-12:00 13:00-17:00`; empty = nothing. A day is one value, to be merged as one. */
export type Week = Readonly<Record<string, string>>;

type WeeklyHours = NonNullable<HostDocument['hours']>;

export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Who has said nothing works so. */
const USUAL: WeeklyHours = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];

/** Windows as one text, by their starts. */
export function textOf(windows: readonly Window[]): string {
  const texts = windows.map(({ start, end }) => `${start}-${end === '00:00' ? '24:00' : end}`);
  return texts.toSorted().join(' ');
}

/** The windows of a text. */
export function windowsIn(text: string): Window[] {
  if (text === '') return [];
  return text.split(' ').map((window) => ({ start: window.slice(0, 5), end: window.slice(6) }));
}

/** Day by day what is worked. */
export function weekOf(hours: WeeklyHours = USUAL): Week {
  return Object.fromEntries(
    WEEKDAYS.map((day) => [day, textOf(hours.filter(({ days }) => days.includes(Number(day))))]),
  );
}

/** As the contract has it: days with the same window stand together. */
export function hoursOf(week: Week): WeeklyHours {
  const windows = new Map<string, { days: number[] } & Window>();
  for (const day of WEEKDAYS) {
    for (const window of windowsIn(week[day] ?? '')) {
      const key = textOf([window]);
      const known = windows.get(key);
      if (known) known.days.push(Number(day));
      else windows.set(key, { days: [Number(day)], ...window });
    }
  }
  return [...windows.values()];
}

/** Whether it ends on the next day. */
export const isOvernight = ({ start, end }: Window): boolean => end <= start;

/** A window more: two hours, an hour after the last one; the usual ones of a day without any. */
export function withMore(windows: readonly Window[]): Window[] {
  const last = windows.at(-1);
  if (!last) return [{ start: '09:00', end: '17:00' }];
  const hour = Number(last.end.slice(0, 2));
  const start = Math.min(hour + 1, 22);
  const two = (value: number) => String(value).padStart(2, '0');
  return [...windows, { start: `${two(start)}:00`, end: `${two(start + 2)}:00` }];
}

/** When somebody works, as instants of the seven days that follow. */
export interface Seen {
  readonly start: number;
  readonly end: number;
}

/** The windows of the coming Monday's week, as instants. */
export function instantsOf(week: Week, timeZone: string, now: number): readonly Seen[] {
  const zone = zoneTable(timeZone);
  const today = localDay(zone, now);
  const monday = today + 8 - weekdayOf(today);
  const at = (day: number, time: string) => instantAt(zone, (day * 24 * 60 + minutes(time)) * 60_000);
  return WEEKDAYS.flatMap((weekday) =>
    windowsIn(week[weekday] ?? '').map((window) => {
      const day = monday + Number(weekday) - 1;
      return { start: at(day, window.start), end: at(isOvernight(window) ? day + 1 : day, window.end) };
    }),
  );
}

/** The same times together, with the days on which they are, as another zone has them. `told` puts a time and a day into words. */
export function seenBy(
  seen: readonly Seen[],
  told: { readonly time: (start: number, end: number) => string; readonly day: (instant: number) => string },
): readonly { readonly time: string; readonly days: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { start, end } of seen) {
    const time = told.time(start, end);
    groups.set(time, [...(groups.get(time) ?? []), told.day(start)]);
  }
  return Array.from(groups, ([time, days]) => ({ time, days }));
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
