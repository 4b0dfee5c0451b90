/** What a page of the team's side shows that may not be as it was. */
export const CHANGING = [
  'bookings',
  'history',
  'waiting',
  'team',
  'people',
  'proposals',
  'jobs',
  'links',
  'calendars',
  'webhooks',
  'audit',
  'messages',
  'payments',
] as const;

/** More are not named: a page asks for all that it shows. */
export const MOST_NAMED = 200;
