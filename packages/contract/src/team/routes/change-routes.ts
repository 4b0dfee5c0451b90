import * as Type from 'typebox';
import type { Routes } from '../../routes/route.ts';
import { TeamChange } from '../changes.ts';
import { SIGNED_IN } from './problems.ts';

/** The stream of changes. */
export const changeRoutes = {
  teamChanges: {
    method: 'get',
    path: '/team/changes',
    tag: 'Team',
    capability: 'live',
    access: 'host',
    scope: 'read',
    summary: 'Server-sent events that say what is to be loaded again',
    answer: {
      status: 200,
      schema: Type.String(),
      media: 'text/event-stream',
      event: { name: 'changed', data: TeamChange },
      description:
        'Events named `changed`; the data of each is JSON, `{ "what": ["bookings", …], "bookings": ["…"] }`: what may not be as it was. Of bookings, hosts are told of theirs. Anything else in the stream, such as comments that keep it open, is ignored. A backend may end a stream at any time, and does soon after the session or token has ended, or may no longer do what it could; clients open it again, and take everything as changed meanwhile.',
    },
    problems: [...SIGNED_IN, 'not-found'],
  },
} as const satisfies Routes;
