import type { TeamRouteId } from '@team-booking/contract/team';
import { BOOKINGS } from './bookings.ts';
import { CALENDARS } from './calendars.ts';
import { HISTORY } from './history.ts';
import { HOSTS } from './hosts.ts';
import type { Line } from './line.ts';
import { MESSAGES } from './messages.ts';
import { PEOPLE } from './people.ts';
import { TYPES } from './types.ts';
import { WEBHOOKS } from './webhooks.ts';

/** What every verb answers to whom. A verb without a line does not compile. */
export const ROLES: Readonly<Record<TeamRouteId, Line>> = {
  ...PEOPLE,
  ...HOSTS,
  ...CALENDARS,
  ...TYPES,
  ...BOOKINGS,
  ...HISTORY,
  ...WEBHOOKS,
  ...MESSAGES,
};
