import * as Type from 'typebox';
import { Id, Instant } from '../../primitives.ts';
import type { Routes } from '../../routes/route.ts';
import {
  DeadLetter,
  Message,
  MessageState,
  Preview,
  PreviewRequest,
  TemplateDocument,
  Templates,
  TemplateWords,
} from '../messages/index.ts';
import { Page, PAGE_QUERY } from '../revised.ts';
import { KEYED, SIGNED_IN, WRITE } from './problems.ts';

const OF_TEMPLATES = { tag: 'Messages', access: 'admin', scope: 'settings' } as const;
const OF_MESSAGES = { tag: 'Messages', access: 'host', scope: 'read' } as const;
const DOCUMENT = { status: 200, schema: TemplateDocument, revised: true } as const;

/** Templates, what was sent, and what could not be. */
export const messageRoutes = {
  templates: {
    ...OF_TEMPLATES,
    method: 'get',
    path: '/team/templates',
    scope: 'read',
    summary: 'What every message says: in our words, and in the team’s where it has its own',
    answer: { status: 200, schema: Templates, description: 'Every message, in every language that there are words in' },
    problems: SIGNED_IN,
  },
  template: {
    ...OF_TEMPLATES,
    method: 'get',
    path: '/team/templates/{kind}/{role}/{locale}',
    scope: 'read',
    summary: 'What a message says in a language, also in one that there are no words in yet',
    answer: { ...DOCUMENT, description: 'The message' },
    problems: [...SIGNED_IN, 'not-found'],
  },
  putTemplate: {
    ...OF_TEMPLATES,
    method: 'put',
    path: '/team/templates/{kind}/{role}/{locale}',
    summary: 'Word a message yourself, in one language',
    body: TemplateWords,
    revision: 'required',
    answer: { ...DOCUMENT, description: 'The message as it now is' },
    problems: [...WRITE, 'not-found', 'changed-meanwhile', 'revision-missing'],
  },
  removeTemplate: {
    ...OF_TEMPLATES,
    method: 'delete',
    path: '/team/templates/{kind}/{role}/{locale}',
    summary: 'Go back to our words',
    revision: 'optional',
    answer: { status: 204, description: 'Ours are used' },
    problems: [...SIGNED_IN, 'not-found', 'changed-meanwhile'],
  },
  previewTemplate: {
    ...OF_TEMPLATES,
    method: 'post',
    path: '/team/templates/preview',
    scope: 'read',
    summary: 'A message as its reader gets it; nothing is stored or sent',
    body: PreviewRequest,
    answer: { status: 200, schema: Preview, description: 'The message' },
    problems: [...WRITE, 'not-found', 'wrong-state'],
  },
  testTemplate: {
    ...OF_TEMPLATES,
    method: 'post',
    path: '/team/templates/test',
    summary: 'Mail a message to myself, as its reader would get it',
    body: PreviewRequest,
    idempotent: true,
    answer: {
      status: 200,
      schema: Type.Object({ to: Type.String({ description: 'My address' }) }),
      description: 'It is on its way',
    },
    problems: [...KEYED, 'not-found', 'wrong-state'],
  },
  messages: {
    ...OF_MESSAGES,
    method: 'get',
    path: '/team/messages',
    summary: 'What was sent to whom and when, the latest first; hosts see what is about their bookings',
    query: {
      state: {
        schema: MessageState,
        description: 'Only these; those that wait the longest come first. Default: sent and failed ones',
      },
      from: { schema: Instant, description: 'Only from then on. Not of those that wait' },
      to: { schema: Instant, description: 'Only before then. Not of those that wait' },
      ...PAGE_QUERY,
    },
    answer: {
      status: 200,
      schema: Page(Message),
      description: 'A part of the messages. It may be shorter than was asked for, though more follows',
    },
    problems: [...SIGNED_IN, 'invalid'],
  },
  bookingMessages: {
    ...OF_MESSAGES,
    method: 'get',
    path: '/team/bookings/{id}/messages',
    summary: 'What was sent about a booking, to whom and when, and what waits to be sent; the first first',
    answer: { status: 200, schema: Type.Object({ items: Type.Array(Message) }), description: 'All of them' },
    problems: [...SIGNED_IN, 'not-found'],
  },
  deadLetters: {
    ...OF_MESSAGES,
    method: 'get',
    path: '/team/dead-letters',
    summary: 'What could not be delivered, the latest first; hosts see mail about their bookings',
    query: {
      channel: { schema: Type.String({ maxLength: 64 }), description: 'Only what went out this way, e.g. mail' },
      booking: { schema: Id, description: 'Only about this booking' },
      ...PAGE_QUERY,
    },
    answer: {
      status: 200,
      schema: Page(DeadLetter),
      description: 'A part of them. It may be shorter than was asked for, though more follows',
    },
    problems: [...SIGNED_IN, 'invalid'],
  },
  retryDeadLetter: {
    ...OF_MESSAGES,
    method: 'post',
    path: '/team/dead-letters/{id}/retry',
    scope: 'bookings',
    summary: 'Try again to deliver it, before anything that is newer. What is out of date cannot be tried again',
    idempotent: true,
    answer: { status: 204, description: 'It is on its way' },
    problems: [...KEYED, 'not-found', 'wrong-state'],
  },
  discardDeadLetter: {
    ...OF_MESSAGES,
    method: 'delete',
    path: '/team/dead-letters/{id}',
    scope: 'bookings',
    summary: 'Let it be: it waits for nobody any more',
    answer: { status: 204, description: 'Discarded' },
    problems: [...SIGNED_IN, 'not-found'],
  },
} as const satisfies Routes;
