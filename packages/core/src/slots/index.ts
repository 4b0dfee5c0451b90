export { findSlots } from './find-slots.ts';
export type { SlotGrid } from './grid.ts';
export { isOnGrid } from './is-on-grid.ts';
export type { OfferedSlots } from './offer.ts';
export { canSeat, type Group } from './seating.ts';
export type { Slot, SlotQuery } from './slot-query.ts';
export { slotsFromFree, type FreeSlotsQuery } from './slots-from-free.ts';
