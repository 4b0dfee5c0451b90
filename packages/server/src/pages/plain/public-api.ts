import { http, type BookingBackend } from '@team-booking/sdk';

/** The public API, asked within the process: `path` below `{base}`. */
export type PublicApi = (path: string, init?: RequestInit) => Promise<Response>;

/** Never resolved. */
export const BASE = 'http://in-process/api';

/** The public API as a backend. */
export function backendOf(api: PublicApi): BookingBackend {
  return http(BASE, { fetch: (url, init) => api((url as string).slice(BASE.length) || '/', init) });
}
