import type { Routes } from '../../routes/route.ts';

/** Simulation, explanations, near misses, coverage. */
export const insightRoutes = {} as const satisfies Routes;
