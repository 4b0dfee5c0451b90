import type { Sent } from '../delivery/channel.ts';
import type { Invite, LetterBooking } from '../mail/letter.ts';

/** A booking as it stands in the calendar of one of its hosts. Instants are epoch milliseconds. */
export interface CalendarEntry extends Omit<Invite, 'method' | 'attendees' | 'organizer' | 'location'> {
  /** The team's own address, the same in every invitation to the booking; `null` where nobody mails for the team. */
  readonly organizer: Invite['organizer'] | null;
  /** Where it takes place, in a line, unless that is a way to reach the visitor; and where to join. */
  readonly location: string | null;
  readonly joinUrl: string | null;
  /** Whether its calendar is to make a call with it. */
  readonly withCall: boolean;
  /** What people call the booking. */
  readonly number: string;
  /** Language of the host, BCP 47, and the zone in which they are told times. */
  readonly locale: string;
  readonly timeZone: string;
  /** Rooms and other resources that are taken for it and have an address of their own. Missing: none. */
  readonly rooms?: readonly { readonly name: string; readonly address: string }[];
  /** Who comes, and what they have said; `null` = the visitor was erased. The name of this member is how it is erased. */
  readonly people: { readonly attendees: Invite['attendees']; readonly booking: LetterBooking } | null;
}

/** Which calendar is meant. */
export interface CalendarPlace {
  readonly host: string;
  /** Its id among those of the host. */
  readonly calendar: string;
}

export interface CalendarAttempt {
  /** Ends the attempt. */
  readonly signal: AbortSignal;
  /** The entry as it was put before; `null` = write everything anew. What people have changed by hand stays as long as both say the same. */
  readonly before?: CalendarEntry | null;
}

/** Puts bookings into the calendars of hosts. Both verbs may be repeated: they end in the same. */
export interface CalendarWriter {
  /** @throws nothing that is foreseen: how it ended is the result, with {@link CalendarAnswer} where it is done */
  put(place: CalendarPlace, entry: CalendarEntry, attempt: CalendarAttempt): Promise<Sent>;
  /** Removes an entry, if it is there. A calendar that is not the host's any more is left as it is. */
  remove(place: CalendarPlace, uid: string, attempt: CalendarAttempt): Promise<Sent>;
}

/** What a calendar answers. */
export interface CalendarAnswer {
  /** Where to join the call that it has made with the entry; `null` = none was asked for. */
  readonly joinUrl: string | null;
}
