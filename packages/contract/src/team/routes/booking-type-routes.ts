import type { Routes } from '../../routes/route.ts';

/** What can be booked: created, edited, published, archived; its links. */
export const bookingTypeRoutes = {} as const satisfies Routes;
