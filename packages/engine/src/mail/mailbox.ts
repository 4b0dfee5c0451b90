import { addressOf } from '../people/person.ts';
import { ERASED } from '../privacy/forget.ts';
import type { BookingRow } from '../store/rows.ts';

/** Whether an address is somebody's, and not what stands where it was erased. */
export function isMailbox(address: string): boolean {
  return address !== ERASED && !address.toLowerCase().endsWith('@erased.invalid');
}

/** Whoever is invited to a booking, by their addresses in lower case. */
export function invitedAddresses({ attendee, guests }: Pick<BookingRow, 'attendee' | 'guests'>): ReadonlySet<string> {
  return new Set([attendee, ...guests].map(({ email }) => addressOf(email)).filter(isMailbox));
}
