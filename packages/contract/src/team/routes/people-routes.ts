import type { Routes } from '../../routes/route.ts';

/** Who may sign in, with which role. */
export const peopleRoutes = {} as const satisfies Routes;
