import type { TeamRouteId } from '@team-booking/contract/team';
import { admins, all, theirs, type Line } from './line.ts';
import { booked } from './prepared.ts';
import type { RoleWorld, Sent } from './world.ts';

const GERMAN = { parameters: { kind: 'confirmed', role: 'visitor', locale: 'de' } };
const SHOWN = { body: { ...GERMAN.parameters, words: 'ours' } };

const undelivered = async (world: RoleWorld): Promise<Sent> => {
  const { id } = await world.book('duo');
  return { parameters: { id: await world.bury(id) } };
};

/** What mails say, what was sent, what could not be, and how money is taken. */
export const MESSAGES = {
  templates: admins('read'),
  template: { ...admins('read'), send: () => GERMAN },
  putTemplate: {
    ...admins('settings'),
    send: async (world) => ({
      ...GERMAN,
      revision: (await world.made('template', GERMAN)).revision,
      body: { subject: '{title}', text: 'Bis bald!' },
    }),
  },
  removeTemplate: { ...admins('settings', 204), send: () => GERMAN },
  previewTemplate: { ...admins('read'), send: () => SHOWN },
  testTemplate: { ...admins('settings'), send: () => SHOWN },
  messages: all('read'),
  bookingMessages: { ...theirs('read'), send: booked() },
  deadLetters: all('read'),
  retryDeadLetter: { ...theirs('bookings', 204), send: undelivered },
  payments: admins('read'),
  discardDeadLetter: { ...theirs('bookings', 204), send: undelivered },
} as const satisfies Partial<Record<TeamRouteId, Line>>;
