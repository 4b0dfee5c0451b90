import type { TeamRouteId } from '@team-booking/contract/team';
import { admins, all, theirs, type Line } from './line.ts';
import type { RoleWorld } from './world.ts';

const person = async (world: RoleWorld): Promise<{ id: string; revision: string }> => {
  const { items } = await world.made<{ items: { id: string; revision: string; host: string | null }[] }>('people');
  return items.find(({ host }) => host === 'a')!;
};

/** The team itself, who may sign in, sessions and tokens. */
export const PEOPLE = {
  me: all('read'),
  team: all('read'),
  changeTeam: {
    ...admins('settings'),
    send: async (world) => ({ revision: (await world.made('team')).revision, body: { name: 'Red' } }),
  },

  people: admins('read'),
  invite: {
    ...admins('people', 201),
    send: () => ({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'admin' } }),
  },
  inviteAgain: {
    ...admins('people', 201),
    send: async (world) => ({ parameters: { id: (await person(world)).id } }),
  },
  changePerson: {
    ...admins('people'),
    async send(world) {
      const { id, revision } = await person(world);
      return { parameters: { id }, revision, body: { name: 'Anna' } };
    },
  },
  removePerson: {
    ...admins('people', 204),
    send: async (world) => ({ parameters: { id: (await person(world)).id } }),
  },
  changeMe: { ...all('people'), send: () => ({ body: { keys: false } }) },

  requestSignInLink: { ...all('anyone', 204), send: () => ({ body: { email: 'a@team.example' } }) },
  signIn: {
    ...all('anyone'),
    async send(world) {
      const body = { email: 'ivy@team.example', name: 'Ivy', role: 'admin' };
      const { link } = await world.made<{ link: string }>('invite', { body });
      return { body: { link } };
    },
  },
  signOut: all('people', 204),
  sessions: all('people'),
  endSession: {
    needs: 'people',
    // Sessions are their person's alone.
    admin: 404,
    own: 204,
    other: 404,
    async send(world) {
      const { body } = await world.ask<{ items: { id: string }[] }>('sessions', {}, world.tokens.own);
      return { parameters: { id: body.items[0]!.id } };
    },
  },
  tokens: all('people'),
  createToken: { ...all('people', 201), send: () => ({ body: { name: 'Script', scopes: ['read'] } }) },
  revokeToken: {
    ...theirs('people', 204),
    async send(world) {
      const body = { name: 'Script', scopes: ['read'] };
      return { parameters: { id: (await world.ask('createToken', { body }, world.tokens.own)).body.id } };
    },
  },
} as const satisfies Partial<Record<TeamRouteId, Line>>;
