import type { BookingRequest } from '@team-booking/contract';
import { maybeText, type Members } from '../reading.ts';

// Cal.com stores metadata with a booking. It holds the data that Cal.com has no field for, and the idempotency key, by which the team can
// distinguish a repeated request from two different ones.
const KEY = 'teamBookingKey';
const PLACE = 'teamBookingPlace';
const GUEST = 'teamBookingGuest';

/** Metadata of a booking. */
export function carriedBy({ metadata, guests = [], location }: BookingRequest, key: string): Record<string, string> {
  const names = guests.flatMap(({ name }, i): [string, string][] => (name ? [[`${GUEST}${i}`, name]] : []));
  return {
    ...metadata,
    ...Object.fromEntries(names),
    ...(location && { [PLACE]: location.id }),
    [KEY]: key,
  };
}

/** The chosen location of the type. */
export function carriedPlace(metadata: Members): string | undefined {
  return maybeText(metadata[PLACE]);
}

/** Guests with their names. */
export function carriedGuests(emails: readonly string[], metadata: Members): { email: string; name?: string }[] {
  return emails.slice(0, 10).map((email, i) => {
    const name = maybeText(metadata[`${GUEST}${i}`]);
    return { email, ...(name && { name }) };
  });
}
