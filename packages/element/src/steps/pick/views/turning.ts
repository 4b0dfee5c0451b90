import { addMonths, dateOf, MINUTE } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import type { FullView } from '../../../view.ts';
import { addDays } from '../month-days.ts';
import { isAmong } from '../shown-day.ts';
import { shownDays } from '../shown-days.ts';

/** How a view finds the days that it shows. */
export interface Stretch {
  /** The days that are shown where they have to begin with a day, or have it among them; at least one. */
  readonly from: (day: string) => readonly Day[];
  /** How many free days back those before them begin. */
  readonly back: number;
}

const isFree = ({ free }: Day): boolean => free > 0;

/** The day with which the shown days begin, or that is among them: where the visitor moved them, else the chosen one, else the first with times. */
export function anchor(view: FullView): string {
  const { local, state } = view;
  const days = shownDays(view);
  const kept = [local.strip, state.choice.day].find((day) => day && isAmong(day, days));
  return kept ?? (days.find(isFree) ?? days[0]!).date;
}

/** The days before a day that may have times, from the month before it on. */
function before({ flow, state, now }: FullView, first: string): readonly Day[] {
  const today = dateOf(now(), state.choice.timeZone);
  const month = `${addMonths(first.slice(0, 7), -1)}-01`;
  return flow.days(month > today ? month : today, first);
}

/** Whether there may be times before or after the shown days. */
export function canTurn(view: FullView, step: -1 | 1, shown: readonly Day[]): boolean {
  const { state, now } = view;
  const { step: present, choice } = state;
  const [first, last] = [shown[0]!.date, shown.at(-1)!.date];
  if (step < 0) {
    const days = before(view, first);
    return (
      days.some((day) => day.free || day.why === 'loading') || (days[0]?.date ?? '') > dateOf(now(), choice.timeZone)
    );
  }
  const { horizon } = (present as Extract<typeof present, { name: 'pick' }>).bookingType.window;
  return last < dateOf(now() + horizon * MINUTE, choice.timeZone);
}

/** Shows the days before or after the shown ones, over those without times as far as they are loaded, and announces them. Returns the days. */
export function turn(view: FullView, step: -1 | 1, shown: readonly Day[], { from, back }: Stretch): readonly Day[] {
  const { words, formats, flow, state, now } = view;
  const [first, last] = [shown[0]!.date, shown.at(-1)!.date];
  const next = addDays(last, 1);
  const free =
    step < 0
      ? before(view, first).filter(isFree).slice(-back)
      : flow.days(next, `${addMonths(next.slice(0, 7), 2)}-01`).filter(isFree);
  const days = from(free[0]?.date ?? (step < 0 ? addDays(first, -1) : next));
  const today = dateOf(now(), state.choice.timeZone);
  const strip = [days[0]!.date, today].sort()[1]!;
  view.set({ strip, slot: null });
  if (!isAmong(strip, shownDays(view))) flow.choose({ month: strip.slice(0, 7) });
  view.announce(`${formats.days(days[0]!.date, days.at(-1)!.date)}, ${words.daysFree(days.filter(isFree).length)}`);
  return days;
}
