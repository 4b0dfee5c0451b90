import type { TeamBooking } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';

/** Where the call of a booking is, if it is a link that may be followed. */
export function joinLinkOf({ location }: Pick<TeamBooking, 'location'>): string | null | undefined {
  return safeLink(location && 'joinUrl' in location ? location.joinUrl : '');
}
