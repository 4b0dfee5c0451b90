import { Id, Instant } from '../../primitives.ts';
import type { Routes } from '../../routes/route.ts';
import { AuditEntry, AuditLine, AuditSubject, PastRevision } from '../audit.ts';
import { Page, PAGE_QUERY, Revision } from '../revised.ts';
import { SIGNED_IN } from './problems.ts';

const tag = 'Audit';

/** Who changed what, when, from what to what. */
export const auditRoutes = {
  audit: {
    method: 'get',
    path: '/team/audit',
    tag,
    access: 'host',
    scope: 'read',
    summary: 'The log of changes, the latest first; hosts see what was changed of themselves',
    query: {
      subject: { schema: AuditSubject, description: 'Only changes of this' },
      person: { schema: Id, description: 'Only changes by this person' },
      from: { schema: Instant, description: 'Only changes from then on' },
      to: { schema: Instant, description: 'Only changes before then' },
      ...PAGE_QUERY,
    },
    answer: {
      status: 200,
      schema: Page(AuditLine),
      description: 'A part of the log. It may be shorter than was asked for, though more follows',
    },
    problems: [...SIGNED_IN, 'invalid'],
  },
  auditLine: {
    method: 'get',
    path: '/team/audit/{id}',
    tag,
    access: 'host',
    scope: 'read',
    summary: 'A change, with what there was before and after',
    answer: { status: 200, schema: AuditEntry, description: 'The change' },
    problems: [...SIGNED_IN, 'not-found'],
  },
  revision: {
    method: 'get',
    path: '/team/revisions',
    tag,
    access: 'host',
    scope: 'read',
    summary: 'What something was in a revision of before, so that three versions can be merged',
    query: {
      subject: { schema: AuditSubject, required: true, description: 'What it is of' },
      revision: { schema: Revision, required: true, description: 'The revision' },
    },
    answer: { status: 200, schema: PastRevision, description: 'What it was then' },
    problems: [...SIGNED_IN, 'invalid', 'not-found'],
  },
} as const satisfies Routes;
