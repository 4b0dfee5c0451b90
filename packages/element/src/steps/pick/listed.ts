import type { FlowState, Slot } from '@team-booking/sdk';
import type { View } from '../../view.ts';
import { shownDay } from './shown-day.ts';

type Pick = Extract<FlowState['step'], { name: 'pick' }>;

/**
 * The slots of the shown day, free or not, ascending: one that is taken meanwhile keeps its place, so that no other moves under a finger.
 *
 * @param listings slots that were listed, by booking type and choice, and by their start
 */
export function listed({ flow, state }: View, listings: Record<string, Record<number, Slot>>): Slot[] {
  const { duration, host, timeZone, anyone } = state.choice;
  const { revision } = (state.step as Pick).bookingType;
  const day = shownDay({ state }, flow.days())!;
  const slots = (listings[[day, duration, host, timeZone, anyone, revision].join()] ??= {});
  for (const slot of flow.slotsOf(day)) slots[slot.start] = slot;
  return Object.values(slots).sort((a, b) => a.start - b.start);
}
