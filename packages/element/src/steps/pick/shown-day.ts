import type { Day } from '@team-booking/sdk';
import type { View } from '../../view.ts';
import { addDays } from './month-days.ts';

/** The day whose slots are shown: the chosen one, else the first with slots of the strip or the month, so that the pane is not empty. */
export function shownDay(
  { state, flow, local }: Pick<View, 'state' | 'flow' | 'local'>,
  days: readonly Day[],
): string | null {
  const { strip } = local;
  const among = strip && isAmong(strip, days) ? flow.days(strip, addDays(strip, 7)) : days;
  return state.choice.day ?? among.find(({ free }) => free > 0)?.date ?? null;
}

/** Whether a day lies in a range of days. */
export function isAmong(day: string, days: readonly Day[]): boolean {
  return !!days[0] && days[0].date <= day && day <= days.at(-1)!.date;
}
