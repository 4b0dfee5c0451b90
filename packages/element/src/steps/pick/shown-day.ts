import type { Day } from '@team-booking/sdk';
import type { View } from '../../view.ts';

/** The day whose slots are shown: the chosen one, else the shown month's first with slots, so that the pane is not empty. */
export function shownDay({ state }: Pick<View, 'state'>, days: readonly Day[]): string | null {
  return state.choice.day ?? days.find((day) => day.free > 0)?.date ?? null;
}
