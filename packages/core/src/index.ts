// In the order of a booking: what is asked, who is free when, which slots that makes.
export { QueryError, type QueryErrorCode } from './errors/query-error.ts';

export type { Buffers, Host, HostId, Override, TimeOfDay, Window, WorkingHours } from './availability/host.ts';
export type { Interval } from './intervals/interval.ts';
export {
  clip,
  intersect,
  intervalsOf,
  overlapping,
  subtract,
  union,
  unionOf,
  type IntervalSet,
} from './intervals/interval-set.ts';
export { bookingBusy } from './availability/busy-time.ts';
export { limitBars, limitedRange, type Limit, type LimitsQuery } from './availability/limits.ts';
export { freeTime, type FreeTime, type FreeTimeQuery, type HostFreeTime } from './availability/free-time.ts';
export { freeHosts, type FreeHostsQuery } from './availability/free-hosts.ts';

export type { Slot, SlotQuery } from './slots/slot-query.ts';
export type { SlotGrid } from './slots/grid.ts';
export { isOnGrid } from './slots/is-on-grid.ts';
export { canSeat, type Group } from './slots/seating.ts';
export { findSlots } from './slots/find-slots.ts';
export { slotsFromFree, type FreeSlotsQuery } from './slots/slots-from-free.ts';
export type { OfferedSlots } from './slots/offer.ts';

export { DAY, MINUTE } from './time/units.ts';
export { formatInstant } from './iso/format-instant.ts';
export { parseInstant } from './iso/parse-instant.ts';
export { parseHost, parseQuery, type IsoHost, type IsoInterval, type IsoQuery } from './iso/parse-query.ts';
export { findSlots as findIsoSlots, type IsoSlot } from './iso/find-slots.ts';
export { dayNumber, firstOfMonth, formatDate, parseDate, weekdayOf, type DayNumber } from './time/calendar-date.ts';
export { zoneTable, type ZoneTable } from './time/zone-table.ts';
export { instantAt, localDay, localMinute, offsetAt, startOfDay, wallClockAt } from './time/wall-clock.ts';

export * from './explain/index.ts';
export * from './assignment/index.ts';
export * from './booking/index.ts';
