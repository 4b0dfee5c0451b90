export { createApi } from './api/create-api.ts';
export type { ApiOptions, Log } from './api/options.ts';
export { DEFAULT_LIMITS, type RateLimit, type RateLimits } from './api/rate-limits.ts';
export type { BusyTimes, HostBusy, TimeSpan } from './availability/busy.ts';
export { expireBookings } from './booking/expire.ts';
export { poolHistory } from './booking/pool-history.ts';
export { reassign, type Reassignment } from './booking/reassign.ts';
export { Refusal } from './booking/refusal.ts';
export { verifyPool, type PoolVerification } from './booking/verify-pool.ts';
export { ServerKey } from './server-key.ts';
export { HostTimeTaken, StoreBusy, StoreUnusable } from './store/errors.ts';
export type * from './store/ledger-rows.ts';
export type * from './store/rows.ts';
export type { HostTimeQuery, Store, StoreTransaction, StoreView } from './store/store.ts';
export { openSqlite, type SqliteOptions } from './store/sqlite/sqlite-store.ts';
export { configureTeam } from './team/configure.ts';
export type { TeamError, TeamErrorCode } from './team/findings.ts';
export { readTeam, type ReadTeam } from './team/read-team.ts';
export type { TeamSettings } from './team/settings.ts';
export * from './team/types.ts';
export {
  readSettings,
  type ReadSettings,
  type Settings,
  type SettingSources,
  type WrongSetting,
} from './serve/settings.ts';
export { StartError, type StartErrorCode } from './serve/start-error.ts';
export { startServer, type RunningServer, type StartOptions } from './serve/start-server.ts';
