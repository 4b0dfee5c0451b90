import { dateOf } from '@team-booking/core/time';
import type { BookingFlow, Slot } from '@team-booking/sdk';

/** Milliseconds after which the next free time is no longer near. */
const NEAR = 14 * 24 * 60 * 60_000;

/** Loaded free slots from now on, `count` at most; only the first, if that is weeks away. */
export function nextSlots(flow: Pick<BookingFlow, 'nextSlot'>, count: number, now: number): Slot[] {
  const slots: Slot[] = [];
  for (let after = 0; slots.length < count; after = slots.at(-1)!.start + 1) {
    const slot = flow.nextSlot(after);
    if (!slot) break;
    slots.push(slot);
    if (slots[0]!.start > now + NEAR) break;
  }
  return slots;
}

/** Whether only the first slot is shown, with its date. */
export function isFar(slots: readonly Slot[], now: number): boolean {
  return !!slots[0] && slots[0].start > now + NEAR;
}

/** Whether a slot is still free. */
export function isFree(flow: Pick<BookingFlow, 'slotsOf'>, { start }: Slot, timeZone: string): boolean {
  return flow.slotsOf(dateOf(start, timeZone)).some((slot) => slot.start === start);
}
