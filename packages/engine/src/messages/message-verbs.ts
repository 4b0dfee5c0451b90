import type { TeamSurface, messageRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { bookingMessages } from './booking-messages.ts';
import { putTemplate, removeTemplate } from './change-template.ts';
import { discardDeadLetter, retryDeadLetter } from './end-dead-letter.ts';
import { listDeadLetters } from './list-dead-letters.ts';
import { listMessages } from './list-messages.ts';
import { listTemplates, readTemplate } from './list-templates.ts';
import { previewTemplate } from './preview-template.ts';
import { testTemplate } from './test-template.ts';

/** Templates, what was sent, and what could not be. */
export function messageVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof messageRoutes> {
  return {
    templates: () => listTemplates(context),
    template: (request) => readTemplate(context, request),
    putTemplate: (request) => putTemplate(context, request),
    removeTemplate: (request) => removeTemplate(context, request),
    previewTemplate: ({ body }) => previewTemplate(context, body),
    testTemplate: (request) => testTemplate(context, request),
    messages: (request) => listMessages(context, request),
    bookingMessages: ({ id }) => bookingMessages(context, id),
    deadLetters: (request) => listDeadLetters(context, request),
    retryDeadLetter: (request) => retryDeadLetter(context, request),
    discardDeadLetter: ({ id }) => discardDeadLetter(context, id),
  };
}
