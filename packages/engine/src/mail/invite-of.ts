import { withRooms } from '../team/resources.ts';
import { attendeesOf, inviteFields } from './invite-fields.ts';
import type { Invite, LetterBooking } from './letter.ts';
import { placeFor, timeFor } from './letter-booking.ts';
import type { LetterParts } from './letter-parts.ts';

/**
 * The invitation that comes with a letter, or its end. Whoever is invited sees who else is, as in any calendar; whoever is not any more sees
 * but themselves.
 */
export function inviteOf(parts: LetterParts): Invite | null {
  const { mailer, row, type, team, hosts, resources, reader, telling, next } = parts;
  const { method, knows } = telling;
  if (!method) return null;
  const isLeaving = knows.as === 'gone';
  return {
    method,
    ...inviteFields(row, type),
    ...timeFor(parts),
    organizer: { name: mailer.from.name ?? team.name, address: next.organizer },
    attendees: isLeaving
      ? [{ name: null, address: telling.to, accepted: false }]
      : attendeesOf(row, type.showHosts ? hosts : []),
    location: isLeaving ? null : placeOf(withRooms(placeFor(row, reader.role), resources)),
  };
}

function placeOf(place: LetterBooking['location']): string | null {
  return place && (place.joinUrl ?? place.address ?? place.phone ?? place.label);
}
