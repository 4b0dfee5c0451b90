import type { Routes } from '../../routes/route.ts';
import { Payments } from '../payments.ts';
import { SIGNED_IN } from './problems.ts';

/** How the team takes money. */
export const paymentRoutes = {
  payments: {
    method: 'get',
    path: '/team/payments',
    tag: 'Payments',
    access: 'admin',
    scope: 'read',
    summary: 'Who takes payments and how they are doing, what costs something, and what has to go back and has not yet',
    answer: { status: 200, schema: Payments, description: 'All of it' },
    problems: SIGNED_IN,
  },
} as const satisfies Routes;
