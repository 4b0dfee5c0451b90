import type { OAuthProvider } from '../oauth/provider.ts';

const SCOPE = 'https://www.googleapis.com/auth/';
const EVENTS = `${SCOPE}calendar.events`;
const LIST = `${SCOPE}calendar.calendarlist.readonly`;

/** Google as it gives access to calendars: their events, and the list of them. */
export const googleProvider: OAuthProvider = {
  authorization: 'https://accounts.google.com/o/oauth2/v2/auth',
  token: 'https://oauth2.googleapis.com/token',
  revocation: 'https://oauth2.googleapis.com/revoke',
  scopes: [EVENTS, LIST],
  required: [EVENTS, LIST],
  // Without the second, whoever consents again gets access for an hour only.
  parameters: { access_type: 'offline', prompt: 'consent' },
};

const FREE_BUSY = `${SCOPE}calendar.freebusy`;

/** The same, asking only when people are busy. */
export const googleFreeBusyProvider: OAuthProvider = {
  ...googleProvider,
  scopes: [FREE_BUSY, LIST],
  required: [FREE_BUSY, LIST],
};
