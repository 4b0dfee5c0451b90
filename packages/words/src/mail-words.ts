/** What a subject may say: nothing that a visitor typed. */
interface InSubject {
  readonly team: string;
  /** The title of the booking type. */
  readonly title: string;
  /** The beginning, short: "Tue 8 Dec, 10:30". */
  readonly when: string;
}

/** What the sentence below the heading may say, each fit to stand in it. */
export interface InLead extends InSubject {
  readonly visitor: string;
  /** Names of the hosts as one, e.g. "Ada and Grace"; empty where the reader is not told. */
  readonly hosts: string;
  /** What has to be paid, or is given back; empty where there is nothing. */
  readonly price: string;
  readonly refund: string;
  /** Until when to pay or decide, with date and time; empty where there is no end. */
  readonly until: string;
  /** Whose account it is, Google or Microsoft, and the name of the host whose calendars are there; empty where there is none. */
  readonly account: string;
  readonly host: string;
  /** Name of whoever asks for something; empty where nobody does. */
  readonly asker: string;
}

/** How one kind of letter begins. */
export interface Opening {
  readonly subject: (of: InSubject) => string;
  readonly heading: string;
  readonly lead: (of: InLead) => string;
}

/** Kinds of letters that visitors read. The server's types say whether one is missing. */
export type VisitorKind =
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
  | 'lost-link';
type GuestKind = 'confirmed' | 'moved' | 'updated' | 'reassigned' | 'cancelled' | 'removed' | 'reminder';
/** Those that hosts read. */
export type HostKind =
  | 'new-booking'
  | 'approve'
  | 'yours-now'
  | 'no-longer-yours'
  | 'moved'
  | 'updated'
  | 'cancelled'
  | 'reminder';
type PersonKind = 'sign-in' | 'invitation' | 'reconnect' | 'reconnect-asked' | 'test';
type Link =
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

/** All words of letters in one language. */
export interface MailWords {
  readonly visitor: Readonly<Record<VisitorKind, Opening>>;
  readonly guest: Readonly<Record<GuestKind, Opening>>;
  readonly host: Readonly<Record<HostKind, Opening>>;
  readonly person: Readonly<Record<PersonKind, Opening>>;
  readonly links: Readonly<Record<Link, string>>;
  readonly payNow: (price: string) => string;
  /** Labels of what is told of a booking. */
  readonly facts: {
    readonly before: string;
    readonly with: string;
    readonly where: string;
    readonly join: string;
    readonly number: string;
    readonly visitor: string;
    readonly phone: string;
    /** The time at the visitor's. */
    readonly theirTime: string;
    readonly guests: string;
    readonly price: string;
    readonly refund: string;
    readonly reason: string;
    readonly otherTimes: string;
  };
  /** Where calendars ask before they show an invitation of somebody unknown. */
  readonly knownSender: string;
  /** Before whom to ask. */
  readonly questions: string;
  /** Below a link that signs in. */
  readonly notAsked: string;
}
