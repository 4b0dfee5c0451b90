import type { Invite, Letter } from '../src/mail/letter.ts';

/** An event as a calendar keeps it. */
export interface KeptEvent extends Pick<Invite, 'uid' | 'sequence' | 'start' | 'end'> {
  readonly organizer: string;
  readonly attendees: readonly string[];
}

/**
 * What a reader's calendar holds that follows RFC 5546: an older version of what it has is ignored, a cancelled event is gone, and stays
 * gone for versions that are no newer. Somebody else's event is never changed.
 */
export class Calendar {
  readonly events = new Map<string, KeptEvent>();
  readonly #seen = new Map<string, { readonly sequence: number; readonly stamp: number; readonly organizer: string }>();
  /** What was ignored, in words. */
  readonly ignored: string[] = [];

  read({ invite }: Pick<Letter, 'invite'>): void {
    if (!invite) return;
    const { uid, sequence, stamp, start, end, method, organizer, attendees } = invite;
    const seen = this.#seen.get(uid);
    const isOlder = seen && (sequence < seen.sequence || (sequence === seen.sequence && stamp < seen.stamp));
    if (isOlder || (seen && seen.organizer !== organizer.address)) {
      this.ignored.push(`${method} ${sequence} of ${organizer.address}`);
      return;
    }
    this.#seen.set(uid, { sequence, stamp, organizer: organizer.address });
    if (method === 'CANCEL') {
      this.events.delete(uid);
      return;
    }
    const kept = { uid, sequence, start, end, organizer: organizer.address };
    this.events.set(uid, { ...kept, attendees: attendees.map(({ address }) => address) });
  }
}

/** The calendar of everybody to whom letters went, by address. */
export function calendarsOf(letters: readonly Letter[]): ReadonlyMap<string, Calendar> {
  const calendars = new Map<string, Calendar>();
  for (const letter of letters) {
    const { address } = letter.to;
    if (!calendars.has(address)) calendars.set(address, new Calendar());
    calendars.get(address)!.read(letter);
  }
  return calendars;
}
