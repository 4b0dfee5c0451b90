import type { Routes } from '../../routes/route.ts';

/** Who can take a booking, and giving it to them. */
export const reassignRoutes = {} as const satisfies Routes;
