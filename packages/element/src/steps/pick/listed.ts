import { dateOf } from '@team-booking/core/time';
import type { FlowState, Slot } from '@team-booking/sdk';
import type { View } from '../../view.ts';
import { shownDay } from './shown-day.ts';
import { shownDays } from './shown-days.ts';

type Pick = Extract<FlowState['step'], { name: 'pick' }>;

/**
 * The slots of the shown day, free or not, ascending: one that is taken meanwhile keeps its place, so that no other moves under a finger.
 *
 * @param listings slots that were listed, by booking type and choice, and by their start
 */
export function listed(view: View, listings: Record<string, Record<number, Slot>>): Slot[] {
  const { flow, state } = view;
  const { duration, host, timeZone, anyone } = state.choice;
  const { bookingType, taken } = state.step as Pick;
  const day = shownDay(view, shownDays(view))!;
  const slots = (listings[[day, duration, host, timeZone, anyone, bookingType.revision].join()] ??= {});
  const gone = taken && dateOf(taken.slot.start, timeZone) === day ? [taken.slot] : [];
  for (const slot of [...gone, ...flow.slotsOf(day)]) slots[slot.start] = slot;
  return Object.values(slots).sort((a, b) => a.start - b.start);
}
