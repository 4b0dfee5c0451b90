import type { Plural } from '../translation.ts';

/** What stands around every view of the hub, and what several views say. */
export interface FrameWords {
  /** BCP 47 language these words are in. */
  readonly language: string;
  readonly navigation: string;
  readonly toContent: string;
  readonly today: string;
  readonly bookings: string;
  readonly allHosts: string;
  readonly myHours: string;
  readonly types: string;
  readonly times: string;
  readonly fairness: string;
  readonly share: string;
  readonly setUp: string;
  readonly understand: string;
  readonly settings: string;
  readonly findOrDo: string;
  /** Opens the list of all keys, behind what some of them do. */
  readonly allKeys: string;
  readonly more: string;
  readonly newBooking: string;
  readonly account: string;
  readonly waiting: Plural;
  readonly live: string;
  readonly liveMore: string;
  readonly offlineSince: (time: string) => string;
  readonly admin: string;
  readonly host: string;
  readonly undo: string;
  readonly close: string;
  readonly cancel: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly loading: string;
  /** On whose clock times are shown. */
  readonly zone: (place: string) => string;
  readonly slow: string;
  readonly retry: string;
  readonly signIn: string;
  readonly signedOut: string;
  readonly missing: string;
  readonly missingMore: string;
  readonly back: string;
  readonly approve: string;
  readonly approved: (visitor: string) => string;
  readonly decline: string;
  readonly open: string;
  readonly join: string;
  readonly reassign: string;
  readonly hosts: Plural;
  readonly confirmed: string;
  readonly needsYes: string;
  readonly awaitsPayment: string;
  readonly cancelled: string;
  readonly declined: string;
  readonly expired: string;
  readonly held: string;
  readonly missed: string;
  readonly optional: string;
  readonly offline: string;
  readonly unavailable: string;
  readonly forbidden: string;
  readonly changedMeanwhile: string;
  readonly notAllowed: string;
  readonly tooLate: string;
  readonly taken: string;
  readonly gone: string;
  readonly tooMany: string;
  readonly byFile: string;
  readonly failed: string;
  /** What a host has made of a booking in their calendar; `time` is where it stands there. */
  readonly inCalendar: Readonly<
    Record<'moved' | 'deleted' | 'declined' | 'cancelled', (host: string, time: string) => string>
  >;
}
