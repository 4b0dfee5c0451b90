export { bookingBusy } from './busy-time.ts';
export { freeHosts, type FreeHostsQuery } from './free-hosts.ts';
export { freeTime, type FreeTime, type FreeTimeQuery, type HostFreeTime } from './free-time.ts';
export type { Buffers, Host, HostId, Override, TimeOfDay, Window, WorkingHours } from './host.ts';
export { workingDaysBetween } from './working-days.ts';
export { limitBars, limitedRange, type Limit, type LimitsQuery } from './limits.ts';
