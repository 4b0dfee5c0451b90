import type { Routes } from '../../routes/route.ts';

/** What is known of a visitor, and erasing it. */
export const privacyRoutes = {} as const satisfies Routes;
