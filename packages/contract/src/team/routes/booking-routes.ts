import type { Routes } from '../../routes/route.ts';

/** Bookings as the team sees them. */
export const bookingRoutes = {} as const satisfies Routes;
