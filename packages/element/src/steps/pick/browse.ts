import { dateOf } from '@team-booking/core/time';
import type { FullView } from '../../view.ts';
import { addDays } from './month-days.ts';
import { isAmong } from './shown-day.ts';
import { shownDays } from './shown-days.ts';
import { stripStart } from './strip.ts';

/** Unfolds the month of a narrow booker, or folds it. */
export function unfold(view: FullView): void {
  const { flow, local, state } = view;
  const { day } = state.choice;
  view.set({ open: !local.open });
  // The strip may have reached a month that is not shown.
  if (day && !isAmong(day, shownDays(view))) flow.choose({ month: day.slice(0, 7) });
}

/** Moves the strip by seven days, but not before today. */
export function moveStrip(view: FullView, step: -1 | 1): void {
  const { words, formats, flow, state, now } = view;
  const days = shownDays(view);
  const today = dateOf(now(), state.choice.timeZone);
  const moved = addDays(stripStart(view, days), step * 7);
  const first = moved < today ? today : moved;
  view.set({ strip: first, day: null });
  if (!isAmong(first, days)) flow.choose({ month: first.slice(0, 7) });
  const week = flow.days(first, addDays(first, 7));
  const free = week.filter((day) => day.free > 0).length;
  view.announce(`${formats.days(first, week.at(-1)!.date)}, ${words.daysFree(free)}`);
}
