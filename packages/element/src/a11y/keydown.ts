import { shownDay } from '../steps/pick/shown-day.ts';
import type { FullView } from '../view.ts';
import { moveFocus } from './move-focus.ts';
import { stepThrough } from './step-through.ts';

/** Handles arrow keys, Home, End and Page keys in the month grid and the list of slots. `target`: where it was pressed, which the event forgets. */
export function keydown(view: FullView, event: KeyboardEvent, { dataset: { day, time } }: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (day && inMonth(view, event, day)) event.preventDefault();
  if (time && inSlots(view, event, time)) event.preventDefault();
}

function inMonth(view: FullView, event: KeyboardEvent, from: string): boolean {
  const { words, formats, flow } = view;
  const { weekStart, direction } = formats;
  const move = moveFocus(from, event, flow.days(), { weekStart, rtl: direction === 'rtl' });
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

function inSlots(view: FullView, { key }: KeyboardEvent, from: string): boolean {
  const { formats, flow } = view;
  const day = shownDay(view, flow.days());
  const free = day ? flow.slotsOf(day) : [];
  const index = free.findIndex(({ start }) => String(start) === from);
  const to = free[stepThrough(index, key, free.length, formats.direction === 'rtl')];
  if (!to) return false;
  view.set({ slot: to.start });
  view.focus(`[data-time="${to.start}"]`);
  return true;
}
