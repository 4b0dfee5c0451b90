import type { Routes } from '../../routes/route.ts';

/** Hours, time off, limits, calendars. */
export const hostRoutes = {} as const satisfies Routes;
