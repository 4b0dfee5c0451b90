import type { TeamRouteId } from '@team-booking/contract/team';
import { admins, all, theirs, type Line } from './line.ts';
import { A } from './prepared.ts';
import type { RoleWorld, Sent } from './world.ts';

const connected = async (world: RoleWorld): Promise<Sent> => ({
  parameters: { ...A.parameters, connection: await world.connect() },
});

/** Connecting calendars: hosts their own, admins everybody's. */
export const CALENDARS = {
  calendarPlaces: all('read'),
  discoverCalendars: {
    ...theirs('settings', 200, 403),
    send: () => ({ ...A, body: { address: 'a@mail.example', password: 'secret' } }),
  },
  addCalendar: {
    ...theirs('settings', 201, 403),
    send: async (world) => ({
      ...A,
      revision: (await world.made('host', A)).revision,
      body: { calendar: 'https://dav.example/a/', username: 'a', password: 'secret', writes: true },
    }),
  },
  calendarConnections: { ...theirs('read'), send: () => A },
  connectionCalendars: { ...theirs('settings'), send: connected },
  refreshCalendar: {
    ...theirs('settings', 200, 403),
    send: () => ({ parameters: { ...A.parameters, calendar: 'work' } }),
  },
  // Their calendars can be read.
  askToReconnect: { ...admins('settings', 409), send: () => A },
  disconnectCalendars: { ...theirs('settings', 204), send: connected },
} as const satisfies Partial<Record<TeamRouteId, Line>>;
