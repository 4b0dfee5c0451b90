import type { Routes } from '../../routes/route.ts';

/** Records, verification, balances, corrections, the whole ledger. */
export const historyRoutes = {} as const satisfies Routes;
