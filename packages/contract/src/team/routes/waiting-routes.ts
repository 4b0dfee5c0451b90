import type { Routes } from '../../routes/route.ts';

/** What waits for somebody. */
export const waitingRoutes = {} as const satisfies Routes;
