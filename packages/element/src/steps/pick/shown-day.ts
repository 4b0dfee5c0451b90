import type { Day } from '@team-booking/sdk';
import type { View } from '../../view.ts';

/** The day whose times are shown: the chosen one, or the shown month's first with times, so that there is no empty pane. */
export function shownDay({ state }: Pick<View, 'state'>, days: readonly Day[]): string | null {
  return state.choice.day ?? days.find((day) => day.free > 0)?.date ?? null;
}
