import { Refusal } from '@team-booking/contract';
import type { Fault } from './fault.ts';
import { withVerbs } from './team-fault.ts';

/** Faults in the words of a team's messages. */
export const TEAM_TEMPLATE_FAULTS: readonly Fault[] = [
  {
    name: 'A subject names the visitor, if the team likes',
    breaks: 'templates',
    team: withVerbs(({ honest }) => ({
      putTemplate: async (request) =>
        Promise.resolve(honest.putTemplate(request)).catch((error: unknown) => {
          if (!(error instanceof Refusal) || !request.body.subject.includes('{visitor}')) throw error;
          return honest.template(request);
        }),
    })),
  },
  {
    name: 'HTML is let through',
    breaks: 'templates',
    team: withVerbs(({ honest }) => ({
      putTemplate: async (request) => {
        const text = request.body.text.replaceAll(/<[^>]*>/g, '');
        return honest.putTemplate({ ...request, body: { ...request.body, text } });
      },
    })),
  },
  {
    name: 'Words in one language are those of all',
    breaks: 'templates',
    team: withVerbs(({ honest }) => ({
      template: async (request) => {
        const { own } = await honest.template({ ...request, locale: 'de' });
        return { ...(await honest.template(request)), own };
      },
    })),
  },
  {
    name: 'Of two who word a message the last one wins',
    breaks: 'templates',
    team: withVerbs(({ honest }) => ({
      putTemplate: async (request) => honest.putTemplate({ ...request, revision: '*' }),
    })),
  },
  {
    name: 'There is no way back to the words of the backend',
    breaks: 'templates',
    team: withVerbs(() => ({ removeTemplate: async () => undefined })),
  },
];
