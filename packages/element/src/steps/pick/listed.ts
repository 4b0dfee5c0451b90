import { dateOf } from '@team-booking/core/time';
import type { FlowState, Slot } from '@team-booking/sdk';
import type { View } from '../../view.ts';

type Pick = Extract<FlowState['step'], { name: 'pick' }>;

/** The slots of a day (`YYYY-MM-DD`), free or not, ascending. */
export type Listed = (day: string) => Slot[];

/**
 * Lists the slots of a day: one that is taken meanwhile keeps its place, so that no other moves under a finger.
 *
 * @param listings slots that were listed, by booking type and choice, and by their start
 */
export function listed({ flow, state }: View, listings: Record<string, Record<number, Slot>>): Listed {
  const { duration, host, timeZone, anyone } = state.choice;
  const { bookingType, taken } = state.step as Pick;
  return (day) => {
    const slots = (listings[[day, duration, host, timeZone, anyone, bookingType.revision].join()] ??= {});
    const gone = taken && dateOf(taken.slot.start, timeZone) === day ? [taken.slot] : [];
    for (const slot of [...gone, ...flow.slotsOf(day)]) slots[slot.start] = slot;
    return Object.values(slots).sort((a, b) => a.start - b.start);
  };
}
