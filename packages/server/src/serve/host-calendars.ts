import { accountCalendar, type HostConfig, type TeamConfig } from '@team-booking/engine';
import type { Accounts } from '../calendars/accounts.ts';
import type { CalendarSource, HostCalendar } from '@team-booking/calendars';

/** Where a calendar of a connected account comes from. Default: none is connected, and none can be read. */
type FindAccount = Accounts['source'];

/** The calendars with the busy time of a team's hosts. */
export function hostCalendars(team: TeamConfig, accounts?: FindAccount): HostCalendar[] {
  return calendarsOf(
    team.hosts.filter(({ active }) => active),
    accounts,
  );
}

/** The calendars of these hosts. */
export function calendarsOf(hosts: readonly HostConfig[], accounts?: FindAccount): HostCalendar[] {
  return hosts.flatMap((host) =>
    host.calendars.map((calendar) => ({
      host: host.id,
      calendar: calendar.id,
      source: sourceOf(calendar, host, accounts),
      hostTimeZone: host.timeZone,
      hostEmail: host.email ?? undefined,
      whenUnreadable: calendar.whenUnreadable,
    })),
  );
}

/** An address has a scheme of more than one letter; with one it is a drive. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(source);
}

/** `caldavs://USER:PASSWORD@HOST/PATH` is a calendar on a CalDAV server; with `caldav:` its password goes unencrypted. */
function sourceOf(
  { source, freeBusyOnly }: Pick<HostConfig['calendars'][number], 'source' | 'freeBusyOnly'>,
  host: HostConfig,
  accounts: FindAccount | undefined,
): CalendarSource {
  const named = accountCalendar(source);
  if (named && accounts) return { ...accounts(named, host), ...(freeBusyOnly && { freeBusyOnly }) };
  if (!isAddress(source)) return { kind: 'file', path: source };
  if (!/^caldavs?:/i.test(source)) return { kind: 'feed', url: source };
  const url = URL.parse(source.replace(/^caldav/i, 'http'));
  const [username, password] = [decoded(url?.username), decoded(url?.password)];
  if (url) url.username = url.password = '';
  return { kind: 'caldav', url: url?.href ?? '', username, password };
}

/** What is not percent-encoded as it should be is meant as it stands. */
function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
