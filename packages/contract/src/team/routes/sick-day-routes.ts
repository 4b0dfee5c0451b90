import type { Routes } from '../../routes/route.ts';
import { SickDay, SickDayRequest } from '../sick-day.ts';
import { KEYED, SIGNED_IN } from './problems.ts';

/** All bookings of a host in a range, given to others as one job. */
export const sickDayRoutes = {
  sickDay: {
    method: 'post',
    path: '/team/sick-days',
    tag: 'Sick day',
    access: 'host',
    scope: 'bookings',
    summary: 'Give all bookings of a host in a range to others, as one job; hosts their own',
    body: SickDayRequest,
    idempotent: true,
    revision: 'optional',
    answer: { status: 201, schema: SickDay, description: 'What would happen, or the job', revised: true },
    problems: [...KEYED, 'not-found', 'changed-meanwhile', 'configured-by-file'],
  },
  job: {
    method: 'get',
    path: '/team/jobs/{id}',
    tag: 'Sick day',
    access: 'host',
    scope: 'read',
    summary: 'How far a job is, row by row; hosts see their own',
    answer: { status: 200, schema: SickDay, description: 'The job as it now is', revised: true },
    problems: [...SIGNED_IN, 'not-found'],
  },
} as const satisfies Routes;
