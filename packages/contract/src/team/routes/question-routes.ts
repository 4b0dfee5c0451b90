import type { Routes } from '../../routes/route.ts';
import { AnswerEffects, AnswerRequest } from '../questions.ts';
import { KEYED } from './problems.ts';

/** What hosts change in their calendars. */
export const questionRoutes = {
  answerQuestion: {
    method: 'post',
    path: '/team/bookings/{id}/questions/{host}',
    tag: 'Waiting',
    access: 'host',
    scope: 'bookings',
    summary:
      'Say what becomes of a booking that its host has changed in their calendar; hosts what they changed themselves',
    body: AnswerRequest,
    idempotent: true,
    revision: 'optional',
    answer: { status: 200, schema: AnswerEffects, description: 'What it does', revised: true },
    problems: [...KEYED, 'not-found', 'changed-meanwhile', 'slot-taken', 'too-late', 'wrong-state', 'hosts-fixed'],
  },
} as const satisfies Routes;
