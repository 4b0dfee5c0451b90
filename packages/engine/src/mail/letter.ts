import type { BookingRow } from '../store/rows.ts';
import type { Contact } from '@team-booking/contract';

/** Whom a letter goes to, as it concerns them. */
export type Role = 'visitor' | 'guest' | 'host' | 'person';

/**
 * What a letter says. To visitors and guests: what became of their booking; `refunded`: what they paid twice comes back; `removed`: they are no longer among its guests. To whoever is in
 * charge: `new-booking`, `approve` (or decline), `yours-now` and `no-longer-yours` when it was reassigned, and what happened to it. To
 * people of the team: how they sign in, and `reconnect`: consent to an account with a host's calendars has ended; `reconnect-asked`: somebody
 * asks a host to connect theirs again.
 */
export type LetterKind =
  | 'confirmed'
  | 'requested'
  | 'declined'
  | 'not-approved'
  | 'pay'
  | 'not-paid'
  | 'moved'
  | 'updated'
  | 'reassigned'
  | 'cancelled'
  | 'refunded'
  | 'removed'
  | 'reminder'
  | 'lost-link'
  | 'new-booking'
  | 'approve'
  | 'yours-now'
  | 'no-longer-yours'
  | 'sign-in'
  | 'invitation'
  | 'reconnect'
  | 'reconnect-asked'
  | 'test';

/** A time, epoch milliseconds. */
export interface Time {
  readonly start: number;
  readonly end: number;
}

/** An amount in minor units, ISO 4217. */
export interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** What a letter says of a booking: as it was when the letter was planned, and only what its reader may know. */
export interface LetterBooking extends Time {
  readonly id: string;
  /** What people call it, e.g. `KT-41273`. */
  readonly number: string;
  /** Title of the booking type. */
  readonly title: string;
  /** The time that the reader was told before, where it is another one. */
  readonly before: Time | null;
  /** Names of the hosts; empty where the reader is not told who. */
  readonly hosts: readonly string[];
  readonly visitor: {
    readonly name: string;
    readonly email: string;
    readonly phone: string | null;
    readonly timeZone: string;
  };
  readonly guests: BookingRow['guests'];
  /** Answers to the questions, for hosts; empty for others. */
  readonly answers: readonly { readonly label: string; readonly value: string }[];
  readonly location: {
    readonly kind: string;
    readonly label: string;
    readonly joinUrl?: string | undefined;
    readonly address?: string | undefined;
    readonly phone?: string | undefined;
  } | null;
  /** Why, as whoever did it put it; `null` = not said, or not for this reader. */
  readonly reason: string | null;
  /** What has to be paid until when, epoch milliseconds. */
  readonly price: (Amount & { readonly until: number }) | null;
  /** What is given back. */
  readonly refund: Amount | null;
  /** When the booking expires that waits for approval, epoch milliseconds. */
  readonly approveUntil: number | null;
  /** Other times to try, epoch milliseconds. */
  readonly otherTimes: readonly number[];
}

/** Where a letter leads. Each is an address; those that change something show a page first, and act by POST only. */
export type LetterLink =
  | 'manage'
  | 'reschedule'
  | 'cancel'
  | 'attend'
  | 'pay'
  | 'book-again'
  | 'approve'
  | 'decline'
  | 'open'
  | 'sign-in'
  | 'connect';

/** An invitation or its end, as RFC 5546 (iTIP) has it. */
export interface Invite extends Time {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The booking's id, as in the files that pages offer: a calendar that takes both has one entry. */
  readonly uid: string;
  readonly sequence: number;
  /** When this version came about, epoch milliseconds. */
  readonly stamp: number;
  /** The team's own address, always the same. */
  readonly organizer: { readonly name: string; readonly address: string };
  /** Everybody whom the reader may know of. `accepted`: they need not answer. */
  readonly attendees: readonly { readonly name: string | null; readonly address: string; readonly accepted: boolean }[];
  readonly summary: string;
  /** Where it takes place: an address, a telephone number, or the address of a call. */
  readonly location: string | null;
}

/** A letter to one person, complete but for its words and looks. */
export interface Letter {
  /** The same whenever the same is sent again: the Message-ID is made of it. */
  readonly id: string;
  readonly kind: LetterKind;
  readonly role: Role;
  readonly to: { readonly name: string | null; readonly address: string };
  /** Language, BCP 47. */
  readonly locale: string;
  /** Zone in which times are told. */
  readonly timeZone: string;
  readonly team: {
    readonly name: string;
    readonly logoUrl: string | null;
    readonly accent: string | null;
    readonly contact: Contact | null;
  };
  /** `null` for letters to people of the team. */
  readonly booking: LetterBooking | null;
  /** The account that has to be connected again, and the name of the host whose it is; missing in letters about anything else. */
  readonly account?: { readonly kind: 'google' | 'microsoft'; readonly host: string };
  /** Name of whoever asks for what it is about; missing where nobody does. */
  readonly asker?: string;
  readonly links: Partial<Readonly<Record<LetterLink, string>>>;
  readonly invite: Invite | null;
  /** The team's own words for this kind and locale, with fields such as `{visitor}`; `null` = ours. */
  readonly template: { readonly subject: string; readonly text: string } | null;
  /** When it was written, epoch milliseconds: the letter's date. */
  readonly at: number;
}
