import type { TeamRouteId } from '@team-booking/contract/team';
import { admins, type Line } from './line.ts';
import type { RoleWorld, Sent } from './world.ts';

const NEW = { url: 'https://program.example/hook', events: ['booking.confirmed'] };

async function webhook(world: RoleWorld): Promise<Sent & { revision: string }> {
  const { id, revision } = await world.made('addWebhook', { body: NEW });
  return { parameters: { id }, revision };
}

async function delivery(world: RoleWorld): Promise<Sent> {
  const { id } = await world.made('testWebhook', await webhook(world));
  return { parameters: { id } };
}

/** Programs that are told what happens to bookings, and what they were sent. */
export const WEBHOOKS = {
  webhooks: admins('settings'),
  webhook: { ...admins('settings'), send: webhook },
  addWebhook: { ...admins('settings', 201), send: () => ({ body: NEW }) },
  changeWebhook: {
    ...admins('settings'),
    send: async (world) => ({ ...(await webhook(world)), body: { active: false } }),
  },
  removeWebhook: { ...admins('settings', 204), send: webhook },
  renewWebhookSecret: { ...admins('settings', 201), send: webhook },
  testWebhook: { ...admins('settings', 201), send: webhook },
  webhookDeliveries: { ...admins('settings'), send: webhook },
  webhookDelivery: { ...admins('settings'), send: delivery },
  replayWebhookDelivery: { ...admins('settings', 201), send: delivery },
} as const satisfies Partial<Record<TeamRouteId, Line>>;
