import type { Routes } from '../../routes/route.ts';

/** API tokens: hashed, scoped, with an expiry. */
export const tokenRoutes = {} as const satisfies Routes;
