import { dateOf, MINUTE } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import { html, type TemplateResult } from 'lit';
import type { View } from '../../view.ts';
import { dayCell } from './day-cell.ts';
import { addDays } from './month-days.ts';
import { isAmong, shownDay } from './shown-day.ts';
import { shownDays } from './shown-days.ts';

/** Seven days in a row, instead of the month where the booker is narrow. */
export function strip(view: View, days: readonly Day[]): TemplateResult {
  const { formats, flow, local, now, state } = view;
  const first = stripStart(view, days);
  const week = flow.days(first, addDays(first, 7));
  const picked = shownDay(view, days);
  const reached = [local.day, picked, first].find((day) => day && isAmong(day, week));
  const today = dateOf(now(), state.choice.timeZone);
  return html`<div class="strip" role="group" aria-label=${formats.days(first, week.at(-1)!.date)}>
    ${week.map((day) => dayCell(view, day, { picked, reached, today }, formats.weekdayOf(day.date), true))}
  </div>`;
}

/** The first day of the strip: where the visitor moved it, else the shown month's first with slots, unless a later one is chosen. */
export function stripStart({ local, state, now }: View, days: readonly Day[]): string {
  const { day, timeZone } = state.choice;
  if (local.strip && isAmong(local.strip, days)) return local.strip;
  const today = dateOf(now(), timeZone);
  const first = days.find(({ free }) => free > 0)?.date ?? (isAmong(today, days) ? today : days[0]!.date);
  return day && isAmong(day, days) && (day < first || day > addDays(first, 6)) ? day : first;
}

/** Whether the strip can go seven days back or forward. */
export function canMove(view: View, step: -1 | 1): boolean {
  const { state, now } = view;
  const { step: present, choice } = state;
  const first = stripStart(view, shownDays(view));
  if (step < 0) return first > dateOf(now(), choice.timeZone);
  const { horizon } = (present as Extract<typeof present, { name: 'pick' }>).bookingType.window;
  return addDays(first, 7) <= dateOf(now() + horizon * MINUTE, choice.timeZone);
}
