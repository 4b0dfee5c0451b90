import { Refusal } from '@team-booking/contract';
import type { calendarRoutes, FoundCalendars, TeamSurface } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import { teamOf } from '../booking/backend.ts';
import { knownHost } from '../hosts/host-document.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { addCalendar } from './add-calendar.ts';
import { askToReconnect } from './ask-to-reconnect.ts';
import { CONNECTION, connectionBody, knownConnection, publicConnection, teamKind } from './connection.ts';
import { disconnectCalendars } from './disconnect-calendars.ts';
import { refreshCalendar } from './refresh-calendar.ts';
import { discoverCalendars, placesOf, textOf } from './discover-calendars.ts';

/** Connecting calendars of hosts: on CalDAV servers, and in accounts. */
export function calendarVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof calendarRoutes> {
  const { backend, actor } = context;
  const { store, team } = backend;
  return {
    calendarPlaces() {
      const { caldav = [], accounts = new Map() } = backend.places ?? {};
      return {
        caldav: [...caldav],
        accounts: Array.from(accounts, ([kind, { connect, team: whole }]) => ({ kind, connect, team: whole })),
      };
    },
    discoverCalendars: (request) => discoverCalendars(context, request),
    addCalendar: (request) => addCalendar(context, request),
    calendarConnections: ({ id }) =>
      store.read(team, async (view) => {
        // Whom a host may not see does not exist for them.
        const host = knownHost(await teamOf(view), sees(actor, [id]) ? id : '');
        const found = await view.documents({ kind: CONNECTION, ref: id, descending: true });
        return { items: found.map((document) => publicConnection(document, host)) };
      }),
    connectionCalendars: ({ id, connection }) => calendarsOfAccount(context, id, connection),
    refreshCalendar: (request) => refreshCalendar(context, request),
    askToReconnect: (request) => askToReconnect(context, request),
    disconnectCalendars: (request) => disconnectCalendars(context, request),
  };
}

async function calendarsOfAccount(context: TeamContext, id: string, connection: string): Promise<FoundCalendars> {
  const { backend, actor } = context;
  const whole = teamKind(connection);
  const { kind, refreshToken, email } = await backend.store.read(backend.team, async (view) => {
    const { email: address } = knownHost(await teamOf(view), sees(actor, [id]) ? id : '');
    if (whole) return { kind: whole, refreshToken: null, email: address };
    return { ...connectionBody(await knownConnection(view, id, connection)), email: address };
  });
  const provider = placesOf(context).accounts.get(kind);
  if (!provider || (whole && !provider.team)) {
    throw new Refusal('wrong-state', `This backend is not set up for ${kind}. Ask whoever runs it.`);
  }
  const found = await provider.calendars(refreshToken, email);
  if (found.ok) return { items: [...found.calendars] };
  throw new Refusal('wrong-state', `${textOf(found.problem)}.`);
}
