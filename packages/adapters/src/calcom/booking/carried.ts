import type { BookingRequest } from '@team-booking/contract';
import { maybeText, type Members } from '../reading.ts';

// Cal.com carries texts along with a booking. What it has no place for is kept there, and the key, by which the team can tell
// two requests from one that was sent twice.
const KEY = 'teamBookingKey';
const PLACE = 'teamBookingPlace';
const GUEST = 'teamBookingGuest';

/** What a booking carries along. */
export function carriedBy({ metadata, guests = [], location }: BookingRequest, key: string): Record<string, string> {
  const names = guests.flatMap(({ name }, i): [string, string][] => (name ? [[`${GUEST}${i}`, name]] : []));
  return {
    ...metadata,
    ...Object.fromEntries(names),
    ...(location && { [PLACE]: location.id }),
    [KEY]: key,
  };
}

/** Which of the type's locations was chosen. */
export function carriedPlace(metadata: Members): string | undefined {
  return maybeText(metadata[PLACE]);
}

/** Guests with the names they were given. */
export function carriedGuests(emails: readonly string[], metadata: Members): { email: string; name?: string }[] {
  return emails.slice(0, 10).map((email, i) => {
    const name = maybeText(metadata[`${GUEST}${i}`]);
    return { email, ...(name && { name }) };
  });
}
