import type { Day } from '@team-booking/sdk';
import { addMonths } from '@team-booking/core/time';
import { addDays, placeInWeek } from '../steps/pick/month-days.ts';

/** The effect of a key. */
export type Move =
  /** To a day of the shown month; `skipped` days without slots lie between. */
  | { readonly to: string; readonly skipped: number }
  /** Out of the shown month: show `month`, then focus the free day nearest to `near`, looking `toward` first. */
  | { readonly month: string; readonly near: string; readonly toward: 1 | -1 };

/**
 * Computes where a key moves focus in a month grid, after the ARIA practices. Skips days without slots.
 *
 * @param days all days of the shown month
 * @returns `undefined` for other keys
 */
export function moveFocus(
  from: string,
  { key, shiftKey = false }: { key: string; shiftKey?: boolean },
  days: readonly Day[],
  { weekStart, rtl }: { weekStart: number; rtl: boolean },
): Move | undefined {
  const forward = rtl ? -1 : 1;
  const step = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 7, ArrowUp: -7 }[key];
  if (step) return walk(from, step, days);
  const months = { PageDown: 1, PageUp: -1 }[key];
  if (months) return page(from, shiftKey ? months * 12 : months);
  return key === 'Home' || key === 'End' ? edge(from, key === 'Home', days, weekStart) : undefined;
}

/** The day to focus in a month: the free day nearest to `near`, searching one way first, or `near` itself. */
export function nearest(near: string, toward: 1 | -1, days: readonly Day[]): string | undefined {
  const free = days.filter((day) => day.free > 0).map((day) => day.date);
  const after = free.find((date) => date >= near);
  const before = free.findLast((date) => date <= near);
  const [first, second] = toward > 0 ? [after, before] : [before, after];
  return first ?? second ?? days.find((day) => day.date === near)?.date ?? days[0]?.date;
}

function walk(from: string, step: number, days: readonly Day[]): Move {
  const at = days.findIndex((day) => day.date === from);
  for (let index = at + step; index >= 0 && index < days.length; index += step) {
    const day = days[index];
    if (day && day.free > 0) return { to: day.date, skipped: Math.abs((index - at) / step) - 1 };
  }
  // The first day of the new month that is reached: it may be free itself.
  let near = from;
  do near = addDays(near, step);
  while (days.some((day) => day.date === near));
  return { month: near.slice(0, 7), near, toward: step > 0 ? 1 : -1 };
}

function edge(from: string, home: boolean, days: readonly Day[], weekStart: number): Move {
  const first = addDays(from, -placeInWeek(from, weekStart));
  const week = days.filter(({ date }) => date >= first && date < addDays(first, 7));
  if (!home) week.reverse();
  const skipped = Math.max(
    0,
    week.findIndex((day) => day.free > 0),
  );
  return { to: week[skipped]?.date ?? from, skipped };
}

function page(from: string, months: number): Move {
  const month = addMonths(from.slice(0, 7), months);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}${from.slice(7)}`;
  return { month, near: same > last ? last : same, toward: months > 0 ? 1 : -1 };
}
