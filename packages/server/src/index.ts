export { createApi } from './api/create-api.ts';
export type { ApiOptions, Log } from './api/options.ts';
export { DEFAULT_LIMITS, type RateLimit, type RateLimits } from './api/rate-limits.ts';
export { openSqlite, type SqliteOptions } from './store/sqlite/sqlite-store.ts';
export {
  readSettings,
  type ReadSettings,
  type Settings,
  type SettingSources,
  type WrongSetting,
} from './serve/settings.ts';
export { StartError, type StartErrorCode } from './serve/start-error.ts';
export { startServer, type RunningServer, type StartOptions } from './serve/start-server.ts';
