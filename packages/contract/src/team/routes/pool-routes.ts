import type { Routes } from '../../routes/route.ts';
import { PoolChanges, PoolDocument } from '../pool.ts';
import { CONFIGURE, SIGNED_IN } from './problems.ts';

/** Who hosts a booking type, as one document. */
export const poolRoutes = {
  pool: {
    method: 'get',
    path: '/team/booking-types/{id}/pool',
    tag: 'Pool',
    access: 'host',
    scope: 'read',
    summary: 'Who hosts a booking type: groups, order, weights, priorities, owner, policy',
    answer: { status: 200, schema: PoolDocument, description: 'The pool', revised: true },
    problems: [...SIGNED_IN, 'not-found'],
  },
  changePool: {
    method: 'put',
    path: '/team/booking-types/{id}/pool',
    tag: 'Pool',
    access: 'admin',
    scope: 'settings',
    summary: 'Replace the pool as a whole; bookings that are there keep their hosts and owner',
    body: PoolChanges,
    revision: 'required',
    answer: { status: 200, schema: PoolDocument, description: 'The pool as it now is', revised: true },
    problems: [...CONFIGURE, 'not-found'],
  },
} as const satisfies Routes;
