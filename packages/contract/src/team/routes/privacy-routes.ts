import type { Routes } from '../../routes/route.ts';
import { Erased, Erasure, VisitorExport, VisitorRequest } from '../privacy.ts';
import { WRITE } from './problems.ts';

const tag = 'Privacy';

/** What is known of a visitor, and erasing it. The address is in the body, since addresses of requests are logged. */
export const privacyRoutes = {
  exportVisitor: {
    method: 'post',
    path: '/team/privacy/export',
    tag,
    access: 'admin',
    scope: 'read',
    summary: 'Everything that is known of a visitor, to be handed over to them',
    body: VisitorRequest,
    answer: { status: 200, schema: VisitorExport, description: 'Everything of theirs; of a stranger, nothing' },
    problems: WRITE,
  },
  eraseVisitor: {
    method: 'post',
    path: '/team/privacy/erase',
    tag,
    access: 'admin',
    scope: 'bookings',
    summary: 'Erase a visitor from everything that is kept. It cannot be taken back; doing it twice is doing it once',
    body: Erasure,
    answer: { status: 200, schema: Erased, description: 'What was erased; of a dry run, what would be' },
    problems: [...WRITE, 'wrong-state'],
  },
} as const satisfies Routes;
