import { dateOf } from '@team-booking/core/time';
import type { FlowState, Slot } from '@team-booking/sdk';
import type { View } from '../../view.ts';

type Pick = Extract<FlowState['step'], { name: 'pick' }>;

/** What is listed of the shown days. */
export interface Listing {
  /** What is shown: other days, another choice or type are listed anew. */
  shown: string;
  /** By day (`YYYY-MM-DD`). */
  days: Record<string, readonly Slot[]>;
}

/** The slots of a day (`YYYY-MM-DD`), free or not, ascending; `among` is the first of the days that are shown with it. */
export type Listed = (day: string, among?: string) => readonly Slot[];

/**
 * Lists the slots of a day. Nothing moves under a finger: one that is taken meanwhile keeps its place, and one that is freed comes once the
 * day is shown anew, or no other is free.
 *
 * @param listing what was listed last
 */
export function listed({ flow, state }: View, listing: Listing): Listed {
  const { duration, host, timeZone, anyone, slot } = state.choice;
  const { bookingType, taken, moving } = state.step as Pick;
  return (day, among = day) => {
    const shown = [among, duration, host, timeZone, anyone, moving?.id, bookingType.revision].join();
    if (listing.shown !== shown) Object.assign(listing, { shown, days: {} });
    const before = listing.days[day] ?? [];
    const free = flow.slotsOf(day);
    const isFree = (one: Slot) => free.some(({ start }) => start === one.start);
    // What is chosen, or was taken, is there whatever was listed.
    const named = [taken?.slot, slot].filter((one) => one && dateOf(one.start, timeZone) === day) as Slot[];
    const all = [...before, ...(before.some(isFree) ? [] : free), ...named];
    const byStart = new Map(all.map((one) => [one.start, one]));
    return (listing.days[day] = [...byStart.values()].sort((a, b) => a.start - b.start));
  };
}
