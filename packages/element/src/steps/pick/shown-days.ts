import { addMonths, dateOf } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import type { View } from '../../view.ts';
import { addDays, placeInWeek } from './month-days.ts';

/** Where fewer days of the present month are left than these, the next one follows it. */
const LEFT = 14;

/** The days of the month grid: those of the shown month, from the present week on. Near its end they run on into the next month, to six full weeks. */
export function shownDays({
  flow,
  formats,
  state,
  now,
}: Pick<View, 'flow' | 'formats' | 'state' | 'now'>): readonly Day[] {
  const { month, timeZone } = state.choice;
  const today = dateOf(now(), timeZone);
  if (!today.startsWith(month)) return flow.days();
  const first = addDays(today, -placeInWeek(today, formats.weekStart));
  const end = `${addMonths(month, 1)}-01`;
  const runsOn = flow.canShow(1) && addDays(today, LEFT) > end;
  return flow.days(first.startsWith(month) ? first : `${month}-01`, runsOn ? addDays(first, 42) : end);
}
