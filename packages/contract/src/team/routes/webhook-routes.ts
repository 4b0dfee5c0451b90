import type { Routes } from '../../routes/route.ts';

/** Subscriptions of programs to what happens to bookings. */
export const webhookRoutes = {} as const satisfies Routes;
