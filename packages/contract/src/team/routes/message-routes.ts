import type { Routes } from '../../routes/route.ts';

/** Templates, what was sent, and what could not be. */
export const messageRoutes = {} as const satisfies Routes;
