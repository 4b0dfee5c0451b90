import * as Type from 'typebox';
import type { Routes } from '../../routes/route.ts';
import { CalendarConnection, CalendarPlaces, CalendarSearch, FoundCalendars, NewCalendar } from '../calendars.ts';
import { HostCalendar, HostDocument } from '../hosts.ts';
import { CONFIGURE, KEYED, SIGNED_IN, WRITE } from './problems.ts';

const OF_HOST = { tag: 'Hosts', access: 'host', scope: 'settings' } as const;

/** Connecting calendars of hosts: on CalDAV servers, and in accounts. */
export const calendarRoutes = {
  calendarPlaces: {
    method: 'get',
    path: '/team/calendar-places',
    tag: 'Hosts',
    access: 'host',
    scope: 'read',
    summary: 'Where calendars can be connected from',
    answer: { status: 200, schema: CalendarPlaces, description: 'Well-known places and providers' },
    problems: SIGNED_IN,
  },
  discoverCalendars: {
    method: 'post',
    path: '/team/hosts/{id}/calendars/discover',
    ...OF_HOST,
    summary: 'Look for the calendars of a host on a CalDAV server; nothing is kept of it',
    body: CalendarSearch,
    answer: { status: 200, schema: FoundCalendars, description: 'The calendars to choose from' },
    problems: [...WRITE, 'not-found'],
  },
  addCalendar: {
    method: 'post',
    path: '/team/hosts/{id}/calendars',
    ...OF_HOST,
    summary: 'Add a calendar to those of a host; their passwords are stored encrypted',
    body: NewCalendar,
    revision: 'required',
    answer: { status: 201, schema: HostDocument, description: 'The host as they now are', revised: true },
    problems: [...CONFIGURE, 'not-found', 'wrong-state'],
  },
  calendarConnections: {
    method: 'get',
    path: '/team/hosts/{id}/calendar-connections',
    ...OF_HOST,
    scope: 'read',
    summary: 'Accounts of a host that are connected',
    answer: {
      status: 200,
      schema: Type.Object({ items: Type.Array(CalendarConnection) }),
      description: 'The accounts, the latest first',
    },
    problems: [...SIGNED_IN, 'not-found'],
  },
  connectionCalendars: {
    method: 'get',
    path: '/team/hosts/{id}/calendar-connections/{connection}',
    ...OF_HOST,
    summary: 'The calendars of a connected account',
    answer: { status: 200, schema: FoundCalendars, description: 'The calendars to choose from' },
    problems: [...SIGNED_IN, 'not-found', 'wrong-state'],
  },
  refreshCalendar: {
    ...OF_HOST,
    method: 'post',
    path: '/team/hosts/{id}/calendars/{calendar}/refresh',
    summary:
      'Read a calendar of a host again now, also one that could not be read; one that was read some seconds ago, or whose server asked to be left alone, is not asked again',
    answer: {
      status: 200,
      schema: HostCalendar,
      description: 'How it is then; as before where it takes longer than 15 seconds, and is read all the same',
    },
    problems: [...SIGNED_IN, 'not-found', 'wrong-state'],
  },
  askToReconnect: {
    ...OF_HOST,
    method: 'post',
    path: '/team/hosts/{id}/calendars/ask',
    access: 'admin',
    summary: 'Ask a host by mail to connect calendars again that cannot be read; at most once an hour',
    idempotent: true,
    answer: {
      status: 200,
      schema: Type.Object({ to: Type.String({ description: 'Address of the host' }) }),
      description: 'It is on its way',
    },
    problems: [...KEYED, 'not-found', 'wrong-state'],
  },
  disconnectCalendars: {
    method: 'delete',
    path: '/team/hosts/{id}/calendar-connections/{connection}',
    ...OF_HOST,
    summary:
      'Disconnect an account: access is given back to its provider, and its calendars are taken away from the host',
    answer: { status: 204, description: 'Nothing of it is kept' },
    problems: [...SIGNED_IN, 'configured-by-file', 'not-found'],
  },
} as const satisfies Routes;
