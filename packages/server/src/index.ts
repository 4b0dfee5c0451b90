export type { ApiOptions, Log } from './api/options.ts';
export { DEFAULT_LIMITS, type RateLimit, type RateLimits } from './api/rate-limits.ts';
export type { BusyTimes, HostBusy, TimeSpan } from './availability/busy.ts';
export { HostTimeTaken, StoreUnusable } from './store/errors.ts';
export type * from './store/rows.ts';
export type { HostTimeQuery, Store, StoreTransaction, StoreView } from './store/store.ts';
export { configureTeam } from './team/configure.ts';
export type * from './team/types.ts';
