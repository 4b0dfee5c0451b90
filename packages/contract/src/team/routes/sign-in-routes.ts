import type { Routes } from '../../routes/route.ts';

/** Links by mail, sessions. */
export const signInRoutes = {} as const satisfies Routes;
