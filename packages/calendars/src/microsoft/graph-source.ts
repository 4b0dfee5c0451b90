import type { Access } from '../oauth/access.ts';

/** A calendar at Microsoft 365 or Outlook.com, by Microsoft Graph. */
export interface GraphSource {
  readonly kind: 'microsoft';
  /** Whose access it is. Another one, as after somebody has consented anew, has to have another name. */
  readonly connection: string;
  readonly access: Access;
  /** Whose mailbox: an id or an address, where one connection is for a whole team. Default: that of whoever has consented. */
  readonly user?: string | undefined;
  /** Id of the calendar, as `listMicrosoftCalendars` finds it. Default `primary`: the one that everybody has. */
  readonly calendar?: string | undefined;
  /** Ask only when they are busy, and for nothing else about their events; then nothing can be written, and `user` has to be an address. Default: false. */
  readonly freeBusyOnly?: boolean | undefined;
  /** Where the API is. Default `https://graph.microsoft.com/v1.0`; national clouds have others. */
  readonly api?: string | undefined;
}

const API = 'https://graph.microsoft.com/v1.0';

/** The mailbox of a source. */
export function mailboxOf({ api = API, user }: Pick<GraphSource, 'api' | 'user'>): string {
  const whose = user === undefined ? 'me' : `users/${encodeURIComponent(user)}`;
  return `${api.trim().replace(/\/+$/, '')}/${whose}`;
}

/** The calendar of a source. */
export function calendarOf(source: GraphSource): string {
  const { calendar = 'primary' } = source;
  const which = calendar === 'primary' ? 'calendar' : `calendars/${encodeURIComponent(calendar)}`;
  return `${mailboxOf(source)}/${which}`;
}
