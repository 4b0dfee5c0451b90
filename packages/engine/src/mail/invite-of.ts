import { isMailbox } from './mailbox.ts';
import type { Invite } from './letter.ts';
import { placeFor } from './letter-booking.ts';
import type { LetterParts } from './letter-of.ts';

/** The invitation that comes with a letter, or its end. Everybody who is invited sees the same of it, as in any calendar. */
export function inviteOf(parts: LetterParts): Invite | null {
  const { mailer, row, type, team, hosts, reader, telling, told, next } = parts;
  const { method } = telling;
  if (!method) return null;
  const { state, attendee, guests, changedAt } = row;
  // Whoever loses it may not have heard of the time it has by now.
  const { start, end } = method === 'CANCEL' ? (told ?? state) : state;
  const host = type.showHosts ? hosts : [];
  return {
    method,
    uid: next.thread.uid,
    sequence: state.sequence,
    stamp: changedAt,
    start,
    end,
    organizer: { name: mailer.from.name ?? team.name, address: next.thread.organizer },
    attendees: [
      { name: attendee.name, address: attendee.email, accepted: false },
      ...guests.map(({ name, email }) => ({ name: name ?? null, address: email, accepted: false })),
      ...host.map(({ name, email }) => ({ name, address: email, accepted: true })),
      ...(telling.to === attendee.email ? [] : leaving(parts)),
    ].filter(({ address }) => isMailbox(address)),
    summary: type.title,
    location: placeOf(placeFor(row, reader.role)),
  };
}

/** Whoever is told that they are no longer invited is named for a last time: a calendar looks for itself among them. */
function leaving({ row: { guests }, telling: { to, method } }: LetterParts): Invite['attendees'] {
  if (method !== 'CANCEL' || guests.some(({ email }) => email === to)) return [];
  return [{ name: null, address: to, accepted: false }];
}

function placeOf(place: ReturnType<typeof placeFor>): string | null {
  return place && (place.joinUrl ?? place.address ?? place.phone ?? place.label);
}
