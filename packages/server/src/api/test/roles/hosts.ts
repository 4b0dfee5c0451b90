import type { TeamRouteId } from '@team-booking/contract/team';
import { admins, all, theirs, type Line } from './line.ts';
import { A, HOURS } from './prepared.ts';
import type { RoleWorld, Sent } from './world.ts';

const proposal = async (world: RoleWorld): Promise<Sent> => ({
  parameters: { id: (await world.made('proposeHours', { ...A, body: { hours: HOURS } })).id },
});

/** Hosts and their hours. */
export const HOSTS = {
  hosts: all('read'),
  host: { ...theirs('read'), send: () => A },
  addHost: { ...admins('settings', 201), send: () => ({ body: { name: 'Eve', email: 'eve@team.example' } }) },
  changeHost: {
    ...theirs('settings', 200, 403),
    send: async (world) => ({ ...A, revision: (await world.made('host', A)).revision, body: { hours: HOURS } }),
  },
  takeTimeOff: { ...theirs('settings', 200, 403), send: () => ({ ...A, body: { from: '2026-06-18' } }) },
  endTimeOff: { ...theirs('settings', 200, 403), send: () => ({ ...A, body: { from: '2026-06-18' } }) },
  switchOffHost: { ...admins('settings'), send: () => ({ parameters: { id: 'd' }, body: {} }) },
  switchOnHost: { ...admins('settings'), send: () => ({ parameters: { id: 'd' } }) },
  hostFeed: { ...theirs('read'), send: () => A },
  renewHostFeed: { ...theirs('settings', 201), send: () => A },
  endHostFeed: { ...theirs('settings', 204), send: () => A },
  proposeHours: { ...admins('settings', 201), send: () => ({ ...A, body: { hours: HOURS } }) },
  proposals: { ...theirs('read'), send: () => A },
  // Hours are accepted by whom they were proposed to, nobody else.
  acceptProposal: { needs: 'settings', admin: 403, own: 200, other: 404, send: proposal },
  refuseProposal: {
    needs: 'settings',
    admin: 403,
    own: 200,
    other: 404,
    send: async (world) => ({ ...(await proposal(world)), body: { reason: 'I have children.' } }),
  },
  withdrawProposal: { ...admins('settings'), send: proposal },
} as const satisfies Partial<Record<TeamRouteId, Line>>;
