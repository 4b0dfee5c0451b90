import type { Routes } from '../../routes/route.ts';

/** All bookings of a host in a range, given to others as one job. */
export const sickDayRoutes = {} as const satisfies Routes;
