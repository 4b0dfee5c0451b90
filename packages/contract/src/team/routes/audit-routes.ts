import type { Routes } from '../../routes/route.ts';

/** Who changed what, when, from what to what. */
export const auditRoutes = {} as const satisfies Routes;
