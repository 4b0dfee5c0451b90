import type { Plural } from '../translation.ts';
import type { CoverageWords } from './coverage-words.ts';
import type { ProposalsWords } from './proposals-words.ts';
import type { TimesWords } from './times-words.ts';
import type { FairnessWords, ProofWords } from './fairness-words.ts';
import type { CalendarsWords, HostsWords, HostWords, HoursWords } from './host-words.ts';
import type { SettingsParts } from './settings-words.ts';
import type { BookWords } from './book-words.ts';
import type { AwayWords } from './away-words.ts';
import type { DraftWords } from './draft-words.ts';
import type { QuestionWords } from './question-words.ts';
import type { PoolWords, PreviewWords } from './pool-words.ts';
import type { QuestionsWords } from './questions-words.ts';
import type { ShareWords } from './share-words.ts';
import type { TypeHelpWords, TypeWords } from './type-words.ts';

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

/** The view of the day. */
export interface TodayWords {
  readonly out: string;
  readonly amOut: string;
  readonly toCome: Plural;
  readonly next: (when: string) => string;
  readonly now: string;
  readonly hostedBy: (host: string) => string;
  readonly none: string;
  readonly noneMore: string;
  readonly everybody: string;
  readonly onlyMine: string;
  readonly whose: string;
  readonly allBookings: string;
  readonly waits: string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly needsYes: string;
  readonly expires: (when: string) => string;
  readonly unread: (host: string) => string;
  readonly notOffered: string;
  readonly fewer: Plural;
  readonly undelivered: (to: string) => string;
  readonly discard: string;
  readonly sentAgain: string;
  readonly discarded: string;
  readonly proposal: (host: string) => string;
  readonly uncovered: Plural;
  readonly webhook: string;
  readonly turn: string;
  readonly ifFree: string;
}

/** The list of bookings. */
export interface BookingsWords {
  readonly upcoming: string;
  readonly waiting: string;
  readonly past: string;
  readonly search: string;
  readonly anyHost: string;
  readonly anyType: string;
  readonly anyState: string;
  readonly clear: string;
  readonly count: Plural;
  readonly countMore: Plural;
  readonly fresh: Plural;
  readonly tomorrow: string;
  readonly none: string;
  readonly noneMore: string;
  readonly filtered: string;
  readonly filteredMore: string;
  readonly keyMove: string;
  readonly keySearch: string;
  readonly keyMoveTime: string;
  readonly keySelect: string;
  readonly anyTime: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly select: (visitor: string) => string;
  readonly selected: Plural;
  readonly unselect: string;
  readonly reassignMany: Plural;
  readonly cancelMany: Plural;
  readonly cancelTitle: Plural;
  readonly reason: string;
  readonly visitorsRead: string;
  readonly keep: string;
  readonly working: (done: string, all: string) => string;
  readonly reassigned: Plural;
  readonly cancelled: Plural;
  readonly notDone: Plural;
  readonly takenBack: string;
  readonly fileName: string;
  readonly number: string;
  readonly start: string;
  readonly end: string;
  readonly hosts: string;
  readonly visitor: string;
  readonly state: string;
}

/** One booking. */
export interface BookingWords {
  readonly hostedBy: (hosts: string) => string;
  readonly zoneOf: (time: string) => string;
  readonly write: string;
  readonly guests: (names: string) => string;
  readonly answers: string;
  readonly story: string;
  readonly addNote: string;
  readonly note: string;
  readonly save: string;
  readonly noted: string;
  readonly more: string;
  readonly cancelBooking: string;
  readonly cancelTitle: (visitor: string) => string;
  readonly declineTitle: (visitor: string) => string;
  readonly reason: string;
  readonly visitorReads: string;
  readonly keep: string;
  readonly missed: string;
  readonly came: string;
  readonly move: string;
  readonly moveTitle: (visitor: string) => string;
  readonly newDate: string;
  readonly newTime: string;
  readonly outside: string;
  readonly moved: (visitor: string, when: string) => string;
  readonly why: (host: string) => string;
  readonly checked: string;
  readonly wrong: (where: string) => string;
  readonly ahead: string;
  readonly behind: string;
  readonly owed: string;
  readonly hostsIt: string;
  readonly notFree: string;
  readonly canWait: string;
  readonly laterInTurn: string;
  readonly otherPriority: string;
  readonly howTo: string;
  readonly howToMore: string;
  readonly who: (visitor: string) => string;
  readonly timeStays: (host: string) => string;
  readonly nextInTurn: string;
  readonly alsoFree: string;
  readonly nobodyFree: string;
  readonly changes: string;
  readonly calendars: string;
  readonly leaves: (hosts: string) => string;
  readonly appears: (hosts: string) => string;
  readonly joinLink: string;
  readonly newJoin: string;
  readonly mail: string;
  readonly toVisitor: string;
  readonly nobodyMailed: string;
  readonly reasonStory: string;
  readonly undoUntil: string;
  readonly reassignTo: (host: string) => string;
  readonly reassigned: (host: string, visitor: string) => string;
  readonly restored: string;
  readonly even: string;
  readonly byBehind: (amount: string) => string;
  readonly byAhead: (amount: string) => string;
  readonly closedBy: Readonly<
    Record<
      | 'hours'
      | 'override'
      | 'time-off'
      | 'holiday'
      | 'busy'
      | 'gap'
      | 'limit'
      | 'calendar-unreadable'
      | 'our-booking'
      | 'route',
      string
    >
  >;
  readonly happened: Readonly<
    Record<
      | 'book'
      | 'pay'
      | 'approve'
      | 'decline'
      | 'expire'
      | 'reseat'
      | 'refund'
      | 'reschedule'
      | 'reassign'
      | 'edit'
      | 'cancel'
      | 'complete'
      | 'miss'
      | 'attend'
      | 'will-attend'
      | 'note'
      | 'mailed'
      | 'wrote'
      | 'found',
      string
    >
  >;
}

/** The list of booking types. */
export interface TypesWords {
  readonly name: string;
  readonly who: string;
  readonly link: string;
  readonly upcoming: string;
  readonly inUse: string;
  readonly archived: string;
  readonly draft: string;
  readonly publish: string;
  readonly published: (title: string) => string;
  readonly inTurn: string;
  readonly everybody: string;
  readonly one: string;
  readonly mix: string;
  readonly none: string;
  readonly noneMore: string;
  readonly begin: string;
  readonly share: string;
  readonly newType: string;
  readonly newTitle: string;
  readonly newHelp: string;
  readonly make: string;
}

/** From nothing to a link. */
export interface StartWords {
  readonly title: string;
  readonly lead: string;
  readonly team: string;
  readonly teamName: string;
  readonly who: string;
  readonly enough: Plural;
  readonly oneMore: string;
  readonly addresses: string;
  readonly add: string;
  readonly hint: string;
  readonly noAddress: (text: string) => string;
  readonly link: string;
  readonly linkTitle: string;
  readonly usual: string;
  readonly publish: string;
  readonly publishTo: string;
  readonly change: string;
  readonly published: string;
  readonly you: string;
}

/** Finding and doing from everywhere, and the keys. */
export interface PaletteWords {
  readonly hint: string;
  readonly always: string;
  readonly goTo: string;
  readonly do: string;
  readonly hosts: string;
  readonly none: (typed: string) => string;
  readonly found: Plural;
  readonly reassign: (visitor: string) => string;
  readonly move: (visitor: string) => string;
  readonly next: (host: string) => string;
  readonly toAnotherTime: string;
  readonly copyLink: string;
  readonly somebodyOut: string;
  readonly whyNot: string;
  readonly keys: string;
  readonly everywhere: string;
  readonly inLists: string;
  readonly keyFind: string;
  readonly keyAll: string;
  readonly keyNext: string;
  readonly keyBefore: string;
  readonly keySave: string;
  readonly keySelect: string;
  readonly keySearch: string;
  readonly keyMove: string;
}

/** Words of the hub, part by part: a page loads those of the frame, and of the views that it shows. */
export interface HubWords extends SettingsParts {
  readonly frame: FrameWords;
  readonly today: TodayWords;
  readonly bookings: BookingsWords;
  readonly booking: BookingWords;
  readonly types: TypesWords;
  readonly times: TimesWords;
  readonly coverage: CoverageWords;
  readonly proposals: ProposalsWords;
  readonly fairness: FairnessWords;
  readonly proof: ProofWords;
  readonly start: StartWords;
  readonly away: AwayWords;
  readonly hosts: HostsWords;
  readonly host: HostWords;
  readonly hours: HoursWords;
  readonly calendars: CalendarsWords;
  readonly palette: PaletteWords;
  readonly book: BookWords;
  readonly draft: DraftWords;
  readonly question: QuestionWords;
  readonly type: TypeWords;
  readonly typeHelp: TypeHelpWords;
  readonly questions: QuestionsWords;
  readonly pool: PoolWords;
  readonly preview: PreviewWords;
  readonly share: ShareWords;
}

/** Names a part of the hub's words. */
export type HubPart = keyof HubWords;
