import type { Routes } from '../../routes/route.ts';
import { HostKey } from '../settings/index.ts';
import { ReassignEffects, ReassignRequest, Takers, UndoEffects, UndoRequest } from '../reassigning.ts';
import { KEYED, SIGNED_IN } from './problems.ts';

const PATH = '/team/bookings/{id}';
const ACT = [...KEYED, 'not-found', 'changed-meanwhile', 'slot-taken', 'too-late', 'wrong-state'] as const;

/** Who can take a booking, and giving it to them. */
export const reassignRoutes = {
  takers: {
    method: 'get',
    path: `${PATH}/takers`,
    tag: 'Reassigning',
    access: 'host',
    scope: 'read',
    summary:
      'Who can take this booking: everybody of its pool, free or not and why, what each is owed, and who would be next',
    query: { from: { schema: HostKey, description: 'Whose seat, where several can be given away' } },
    answer: { status: 200, schema: Takers, description: 'Who can take it' },
    problems: [...SIGNED_IN, 'invalid', 'not-found', 'too-late', 'wrong-state'],
  },
  reassign: {
    method: 'post',
    path: `${PATH}/reassign`,
    tag: 'Reassigning',
    access: 'host',
    scope: 'bookings',
    summary: 'Give a booking to the next fair host, or to somebody; hosts give theirs to the next one',
    body: ReassignRequest,
    idempotent: true,
    revision: 'optional',
    answer: { status: 200, schema: ReassignEffects, description: 'What it does', revised: true },
    problems: [...ACT, 'hosts-fixed'],
  },
  undoReassign: {
    method: 'post',
    path: `${PATH}/reassign/undo`,
    tag: 'Reassigning',
    access: 'host',
    scope: 'bookings',
    summary: 'Undo the last reassignment until the booking starts; hosts what they did themselves',
    body: UndoRequest,
    idempotent: true,
    revision: 'optional',
    answer: { status: 200, schema: UndoEffects, description: 'What it does', revised: true },
    problems: [...ACT, 'hosts-fixed'],
  },
} as const satisfies Routes;
