import type { Access } from '../oauth/access.ts';

/** A calendar at Google. */
export interface GoogleSource {
  readonly kind: 'google';
  /** Id of the calendar: `primary`, or as `listGoogleCalendars` finds it. */
  readonly calendar: string;
  /** Whose access it is. Another one, as after somebody has consented anew, has to have another name. */
  readonly connection: string;
  readonly access: Access;
  /** Ask only when they are busy, and for nothing else about their events; then nothing can be written. Default: false. */
  readonly freeBusyOnly?: boolean | undefined;
  /** Where the API is. Default `https://www.googleapis.com/calendar/v3`. */
  readonly api?: string | undefined;
}

const API = 'https://www.googleapis.com/calendar/v3';

/** An address of the API. Parts are encoded; parameters without a value are left out. */
export function addressAt(
  api: string | undefined,
  parts: readonly string[],
  parameters: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams(given).toString();
  const path = [(api ?? API).trim().replace(/\/+$/, ''), ...parts.map(encodeURIComponent)].join('/');
  return query === '' ? path : `${path}?${query}`;
}

/** The address of a calendar's events, or of one of them. */
export function eventsAt(
  { api, calendar }: GoogleSource,
  id?: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): string {
  return addressAt(api, ['calendars', calendar, 'events', ...(id === undefined ? [] : [id])], parameters);
}
