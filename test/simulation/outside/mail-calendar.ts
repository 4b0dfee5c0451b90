import type { Invite, Letter } from '@team-booking/engine';

/** What a calendar shows of an event after the invitations that came so far. */
interface Shown {
  readonly isLive: boolean;
  readonly invite: Invite;
}

/** What somebody has who reads all their mail: their calendar by UID, and the letter about each booking that came last. */
export interface Mailbox {
  readonly events: ReadonlyMap<string, Shown>;
  readonly last: ReadonlyMap<string, Letter>;
}

/**
 * Reads the letters of one address in the order in which they came, as a calendar does (RFC 5546): one that is older than what is there
 * changes nothing.
 *
 * @param letters each once
 */
export function readMail(letters: readonly Letter[]): Mailbox {
  const events = new Map<string, Shown>();
  const last = new Map<string, Letter>();
  for (const letter of letters) {
    // One about money too much says nothing of how the booking is.
    if (letter.booking && letter.kind !== 'refunded') last.set(letter.booking.id, letter);
    const { invite } = letter;
    if (!invite) continue;
    const before = events.get(invite.uid);
    if (before && isOlder(invite, before.invite)) continue;
    events.set(invite.uid, { isLive: invite.method === 'REQUEST', invite });
  }
  return { events, last };
}

function isOlder(one: Invite, other: Invite): boolean {
  return one.sequence < other.sequence || (one.sequence === other.sequence && one.stamp < other.stamp);
}
