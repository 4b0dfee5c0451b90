import { invalid, invalidField, type Refusal } from '@team-booking/contract';
import type { HostDocument, HostSettings, NewCalendar, TeamRequestOf } from '@team-booking/contract/team';
import { checkOwn } from '../access/check-access.ts';
import { checkRevision } from '../audit/check-revision.ts';
import { editHost } from '../hosts/edit-host.ts';
import { hostContent } from '../hosts/host-content.ts';
import { hostDocument } from '../hosts/host-document.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkConnections } from './check-connections.ts';
import { connectionBody, knownConnection, teamKind } from './connection.ts';
import { placesOf } from './discover-calendars.ts';

/**
 * Adds a calendar to those of a host.
 *
 * @throws {Refusal} `changed-meanwhile`, `configured-by-file`, `forbidden`, `invalid`, `not-found`
 */
export function addCalendar(
  context: TeamContext,
  { id, body, revision: sent }: TeamRequestOf<'addCalendar'>,
): Promise<HostDocument> {
  const { backend, actor } = context;
  checkOwn(actor, id);
  const { plain, ...places } = placesOf(context);
  return backend.store.write(backend.team, async (transaction) => {
    const source = await sourceOf(transaction, id, body, plain);
    const team = await editHost(context, transaction, id, {
      verb: 'addCalendar',
      async check(host) {
        await checkRevision(transaction, { subject: `host/${id}`, sent, current: hostContent(host, backend.key) });
        await checkConnections(transaction, id, [{ source }], { plain, ...places });
      },
      change: (host) => ({ ...host, calendars: withNew(host.calendars ?? [], body, source) }),
    }).catch((error: unknown) => {
      throw asOfBody(error);
    });
    return hostDocument(team, id, backend);
  });
}

function withNew(
  present: Calendars,
  { id, writes, whenUnreadable, freeBusyOnly }: NewCalendar,
  source: string,
): Calendars {
  const ids = new Set(present.map((calendar) => calendar.id));
  if (id !== undefined && ids.has(id))
    throw invalidField('/id', 'is that of another calendar. Choose another one', 'taken');
  const free = Array.from({ length: ids.size + 1 }, (_, i) => `calendar-${i + 1}`).find((one) => !ids.has(one))!;
  // The one that bookings are written into hands over.
  const others = writes ? present.map((calendar) => ({ ...calendar, writes: false })) : present;
  const use = {
    ...(writes && { writes }),
    ...(whenUnreadable && { whenUnreadable }),
    ...(freeBusyOnly && { freeBusyOnly }),
  };
  return [...others, { id: id ?? free, source, ...use }];
}

type Calendars = NonNullable<HostSettings['calendars']>;

/** A calendar's source, as it is stored. */
async function sourceOf(view: StoreView, host: string, body: NewCalendar, plain: boolean): Promise<string> {
  const { calendar, connection, username, password } = body;
  if (connection !== undefined) {
    const of = teamKind(connection) ?? connectionBody(await knownConnection(view, host, connection)).kind;
    return `${of}://${teamKind(connection) ? 'team' : connection}/${encodeURIComponent(calendar)}`;
  }
  if (username === undefined && password === undefined) {
    if (/^(https?|webcal):\/\//i.test(calendar)) return calendar;
    throw invalidField(
      '/calendar',
      'is no address of a feed. Begin it with https: or webcal:, or give user and password',
      'format',
    );
  }
  if (username === undefined || password === undefined) {
    throw invalidField(username === undefined ? '/username' : '/password', 'is needed as well', 'required');
  }
  const url = URL.parse(calendar.replace(/^caldav(s?:)/i, 'http$1'));
  const schemes = plain ? ['https:', 'http:'] : ['https:'];
  if (!url?.hostname || !schemes.includes(url.protocol)) {
    throw invalidField('/calendar', 'is no address of a calendar on a CalDAV server. Begin it with https:', 'format');
  }
  const who = [username, password].map(encodeURIComponent).join(':');
  return `caldav${url.protocol === 'https:' ? 's' : ''}://${who}@${url.host}${url.pathname}${url.search}`;
}

/** What is wrong with the host's calendars is told by its place in what was sent. */
function asOfBody(error: unknown): unknown {
  const { problem } = error as Partial<Refusal>;
  const errors = problem?.code === 'invalid' ? problem.errors : undefined;
  if (!errors?.some(({ pointer }) => pointer.startsWith('/calendars'))) return error;
  return invalid(
    errors.map(({ pointer, ...said }) => ({
      pointer: pointer.replace(/^\/calendars(\/\d+)?/, '').replace(/^(\/source)?$/, '/calendar'),
      ...said,
    })),
  );
}
