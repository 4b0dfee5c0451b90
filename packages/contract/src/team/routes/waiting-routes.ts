import type { Routes } from '../../routes/route.ts';
import { Waiting } from '../waiting.ts';
import { SIGNED_IN } from './problems.ts';

/** What waits for somebody. */
export const waitingRoutes = {
  waiting: {
    method: 'get',
    path: '/team/waiting',
    tag: 'Waiting',
    access: 'host',
    scope: 'read',
    summary: 'What waits for somebody, the most urgent first, each with what solves it; hosts see what is theirs',
    answer: { status: 200, schema: Waiting, description: 'All of it' },
    problems: SIGNED_IN,
  },
} as const satisfies Routes;
