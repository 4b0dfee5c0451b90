import type { TeamRouteId } from '@team-booking/contract/team';
import { admins, all, theirs, type Line } from './line.ts';
import { DUO } from './prepared.ts';
import type { RoleWorld, Sent } from './world.ts';

const typeAt =
  (body: object = {}) =>
  async (world: RoleWorld): Promise<Sent> => ({
    ...DUO,
    revision: (await world.made('teamBookingType', DUO)).revision,
    body,
  });

/** Booking types and their pools. */
export const TYPES = {
  teamBookingTypes: all('read'),
  addBookingType: { ...admins('settings', 201), send: () => ({ body: { title: 'Talk', mode: 'round-robin' } }) },
  teamBookingType: { ...theirs('read'), send: () => DUO },
  changeBookingType: { ...admins('settings'), send: typeAt({ title: 'A duo' }) },
  duplicateBookingType: { ...admins('settings', 201), send: () => ({ ...DUO, body: {} }) },
  publishBookingType: { ...admins('settings'), send: () => DUO },
  unpublishBookingType: { ...admins('settings'), send: () => DUO },
  archiveBookingType: { ...admins('settings'), send: () => DUO },
  bookingTypeLinks: { ...admins('read'), send: () => DUO },
  addBookingTypeLink: { ...admins('settings', 201), send: () => ({ ...DUO, body: { kind: 'once' } }) },
  removeBookingTypeLink: {
    ...admins('settings', 204),
    async send(world) {
      const { id } = await world.made('addBookingTypeLink', { ...DUO, body: { kind: 'secret' } });
      return { parameters: { id: 'duo', link: id } };
    },
  },

  pool: { ...theirs('read'), send: () => DUO },
  changePool: {
    ...admins('settings'),
    async send(world) {
      const { revision } = await world.made('pool', DUO);
      const members = [{ host: 'b' }, { host: 'a', weight: 2 }];
      return { ...DUO, revision, body: { mode: 'round-robin', groups: [{ members }] } };
    },
  },
} as const satisfies Partial<Record<TeamRouteId, Line>>;
