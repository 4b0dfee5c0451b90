import type { Routes } from '../../routes/route.ts';

/** Who hosts a booking type, as one document. */
export const poolRoutes = {} as const satisfies Routes;
