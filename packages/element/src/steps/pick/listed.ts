import { dateOf } from '@team-booking/core/time';
import type { FlowState, Slot } from '@team-booking/sdk';
import type { View } from '../../view.ts';
import { shownDay } from './shown-day.ts';
import { shownDays } from './shown-days.ts';

type Pick = Extract<FlowState['step'], { name: 'pick' }>;

/** What is listed of the shown day. */
export interface Listing {
  /** What is shown: another day, choice or type is listed anew. */
  shown: string;
  slots: readonly Slot[];
}

/**
 * The slots of the shown day, free or not, ascending. Nothing moves under a finger: one that is taken meanwhile keeps its place, and one
 * that is freed comes once the day is shown anew, or no other is free.
 *
 * @param listing what was listed last
 */
export function listed(view: View, listing: Listing): readonly Slot[] {
  const { flow, state } = view;
  const { duration, host, timeZone, anyone, slot } = state.choice;
  const { bookingType, taken, moving } = state.step as Pick;
  const day = shownDay(view, shownDays(view))!;
  const shown = [day, duration, host, timeZone, anyone, moving?.id, bookingType.revision].join();
  const free = flow.slotsOf(day);
  const isFree = (one: Slot) => free.some(({ start }) => start === one.start);
  const before = listing.shown === shown && listing.slots.some(isFree) ? listing.slots : undefined;
  // What is chosen, or was taken, is there whatever was listed.
  const named = [taken?.slot, slot].filter((one) => one && dateOf(one.start, timeZone) === day) as Slot[];
  const all = new Map(
    [...(listing.shown === shown ? listing.slots : []), ...(before ? [] : free), ...named].map((one) => [
      one.start,
      one,
    ]),
  );
  listing.shown = shown;
  return (listing.slots = [...all.values()].sort((a, b) => a.start - b.start));
}
