import { moveStrip } from '../steps/pick/browse.ts';
import { addDays } from '../steps/pick/month-days.ts';
import { shownDays } from '../steps/pick/shown-days.ts';
import { canMove, stripStart } from '../steps/pick/strip.ts';
import type { FullView } from '../view.ts';
import { moveFocus } from './move-focus.ts';
import { nextTime } from './next-time.ts';
import { stepThrough } from './step-through.ts';

/** Handles arrow keys, Home, End and Page keys in the month grid, the strip of days and the list of slots. `target`: where it was pressed, which the event forgets. */
export function keydown(view: FullView, event: KeyboardEvent, target: HTMLElement): void {
  const { day, time } = target.dataset;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const handled = day
    ? (target.closest('.strip') ? inStrip : inMonth)(view, event, day)
    : time && target.closest('.slots') && inSlots(view, event, target);
  if (handled) event.preventDefault();
}

function inMonth(view: FullView, event: KeyboardEvent, from: string): boolean {
  const { words, formats, flow } = view;
  const { weekStart, direction } = formats;
  const move = moveFocus(from, event, shownDays(view), { weekStart, rtl: direction === 'rtl' });
  if (!move) return false;
  if ('to' in move) {
    if (move.skipped > 0) view.announce(words.skipped(move.skipped));
    view.set({ day: move.to });
    view.focus(`[data-day="${move.to}"]`);
  } else if (flow.canShow(move.toward)) {
    view.set({ day: move.near, pendingFocus: move });
    flow.choose({ month: move.month });
    view.focus(`[data-day="${move.near}"]`);
  } else {
    view.announce(words.noFurther);
  }
  return true;
}

/** Arrows go to the next day with times, and past the ends of the strip to the days beyond; Page keys go by seven days. */
function inStrip(view: FullView, { key }: KeyboardEvent, from: string): boolean {
  const { words, formats, flow } = view;
  const week = () => {
    const first = stripStart(view, shownDays(view));
    return flow.days(first, addDays(first, 7));
  };
  const before = week();
  const free = before.filter((day) => day.free > 0 || day.date === from);
  const index = free.findIndex(({ date }) => date === from);
  const to = stepThrough(index, key, free.length, formats.direction === 'rtl');
  const page = { PageDown: 1, PageUp: -1 }[key] as 1 | -1 | undefined;
  if (to < 0 && !page) return false;
  let target = free[to]?.date ?? from;
  if (target === from && !/Home|End/.test(key)) {
    const step = page ?? (stepThrough(1, key, 3, formats.direction === 'rtl') > 1 ? 1 : -1);
    if (!canMove(view, step)) view.announce(words.noFurther);
    else {
      moveStrip(view, step);
      const after = view.flow.days(addDays(before[0]!.date, 7 * step), addDays(before[0]!.date, 7 * step + 7));
      const found = after.filter((day) => day.free > 0);
      target = (step > 0 || page ? (found[0] ?? after[0]) : (found.at(-1) ?? after.at(-1)))!.date;
    }
  }
  view.set({ day: target });
  view.focus(`.strip [data-day="${target}"]`);
  return true;
}

function inSlots(view: FullView, { key }: KeyboardEvent, from: HTMLElement): boolean {
  const all = [...from.closest('[role="group"]')!.querySelectorAll<HTMLElement>('.time')];
  const to = nextTime(all, from, key, view.formats.direction === 'rtl');
  if (!to) return false;
  const { time } = to.dataset;
  view.set({ slot: Number(time) });
  view.focus(`[data-time="${time}"]`);
  return true;
}
