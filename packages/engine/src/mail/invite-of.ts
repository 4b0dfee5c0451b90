import { isMailbox } from './mailbox.ts';
import type { Invite } from './letter.ts';
import { placeFor, timeFor } from './letter-booking.ts';
import type { LetterParts } from './letter-parts.ts';

/**
 * The invitation that comes with a letter, or its end. Whoever is invited sees who else is, as in any calendar; whoever is not any more sees
 * but themselves.
 */
export function inviteOf(parts: LetterParts): Invite | null {
  const { mailer, row, type, team, reader, telling, next } = parts;
  const { method, knows } = telling;
  if (!method) return null;
  const isLeaving = knows.as === 'gone';
  return {
    method,
    uid: row.state.id,
    sequence: row.state.sequence,
    stamp: row.changedAt,
    ...timeFor(parts),
    organizer: { name: mailer.from.name ?? team.name, address: next.organizer },
    attendees: isLeaving ? [{ name: null, address: telling.to, accepted: false }] : attendeesOf(parts),
    summary: type.title,
    location: isLeaving ? null : placeOf(placeFor(row, reader.role)),
  };
}

function attendeesOf({ row: { attendee, guests }, type, hosts }: LetterParts): Invite['attendees'] {
  return [
    { name: attendee.name, address: attendee.email, accepted: false },
    ...guests.map(({ name, email }) => ({ name: name ?? null, address: email, accepted: false })),
    ...(type.showHosts ? hosts : []).map(({ name, email }) => ({ name, address: email, accepted: true })),
  ].filter(({ address }) => isMailbox(address));
}

function placeOf(place: ReturnType<typeof placeFor>): string | null {
  return place && (place.joinUrl ?? place.address ?? place.phone ?? place.label);
}
