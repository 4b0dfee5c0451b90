// The main entry: ISO 8601 in and out. The entries by subject take epoch milliseconds.
export { findSlots, type IsoSlot } from './iso/find-slots.ts';
export { slotsFromFree, type IsoFreeSlotsQuery } from './iso/slots-from-free.ts';
export type { IsoHost, IsoInterval, IsoQuery } from './iso/parse-query.ts';
export type { SlotQuery } from './slots/slot-query.ts';
export { replay, type PanelHistory, type PoolHistory, type Replayed } from './assignment/history/replay.ts';
export { QueryError, type QueryErrorCode } from './errors/query-error.ts';
