import type { Plural } from '../translation.ts';

/** Names a part of the settings. */
type SettingsPart = 'team' | 'look' | 'messages' | 'members' | 'webhooks' | 'tokens' | 'log' | 'privacy' | 'mine';

/** What stands around every part of the settings, and what several of them say. */
export interface SettingsWords {
  readonly names: Readonly<Record<SettingsPart, string>>;
  /** What a part is about, below its name. */
  readonly leads: Readonly<Record<SettingsPart, string>>;
  readonly byFile: (file: string) => string;
  readonly saved: string;
  readonly save: string;
  readonly add: string;
  readonly remove: string;
  readonly never: string;
  readonly copy: string;
  readonly shownOnce: string;
  readonly more: string;
}

/** The log of changes. */
export interface LogWords {
  readonly anybody: string;
  readonly anything: string;
  readonly from: string;
  readonly to: string;
  readonly clear: string;
  readonly count: Plural;
  readonly countMore: Plural;
  readonly none: string;
  readonly noneMore: string;
  readonly filtered: string;
  readonly filteredMore: string;
  readonly byToken: string;
  readonly member: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly same: string;
  readonly only: (subject: string) => string;
  readonly back: string;
  readonly backDone: (subject: string) => string;
  readonly yes: string;
  readonly no: string;
  /** What was changed, by the kind of its subject. */
  readonly subjects: Readonly<
    Record<
      | 'team'
      | 'host'
      | 'booking-type'
      | 'pool'
      | 'ledger'
      | 'booking'
      | 'person'
      | 'token'
      | 'visitor'
      | 'job'
      | 'webhook'
      | 'template'
      | 'dead-letter',
      string
    >
  >;
  /** What became of it. */
  readonly acts: Readonly<
    Record<
      | 'added'
      | 'changed'
      | 'removed'
      | 'published'
      | 'unpublished'
      | 'archived'
      | 'switchedOff'
      | 'switchedOn'
      | 'approved'
      | 'declined'
      | 'cancelled'
      | 'booked'
      | 'reassigned'
      | 'moved'
      | 'undone'
      | 'invited'
      | 'signedIn'
      | 'timeOff'
      | 'timeOffEnded'
      | 'sickDay'
      | 'corrected'
      | 'proposed'
      | 'accepted'
      | 'refused'
      | 'withdrawn'
      | 'secret'
      | 'sentAgain'
      | 'tested'
      | 'erased'
      | 'exported'
      | 'noted'
      | 'attendance'
      | 'calendar',
      string
    >
  >;
}

/** Who may sign in. */
export interface MembersWords {
  readonly count: Plural;
  readonly invite: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly host: string;
  readonly noHost: string;
  readonly admin: string;
  readonly hostRole: string;
  readonly lastSeen: (when: string) => string;
  readonly invited: string;
  readonly off: string;
  readonly you: string;
  readonly maySignIn: string;
  readonly again: string;
  readonly sendInvitation: string;
  readonly link: string;
  readonly linkMore: (name: string) => string;
  readonly mailed: (name: string) => string;
  readonly changed: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly removeMore: string;
  readonly removed: (name: string) => string;
  readonly lastAdmin: string;
  readonly known: string;
  readonly notAccepted: string;
}

/** Keys for programs. */
export interface TokensWords {
  readonly count: Plural;
  readonly make: string;
  readonly name: string;
  readonly nameHint: string;
  readonly may: string;
  readonly scopes: Readonly<Record<'read' | 'bookings' | 'settings', string>>;
  readonly scopeMore: Readonly<Record<'read' | 'bookings' | 'settings', string>>;
  readonly ends: string;
  readonly days: Plural;
  readonly year: string;
  readonly noEnd: string;
  readonly makeIt: string;
  readonly made: (name: string) => string;
  readonly how: string;
  readonly until: (day: string) => string;
  readonly endless: string;
  readonly used: (when: string) => string;
  readonly unused: string;
  readonly revoke: string;
  readonly revokeTitle: (name: string) => string;
  readonly revokeMore: string;
  readonly revoked: (name: string) => string;
  readonly none: string;
  readonly noneMore: string;
  readonly oneScope: string;
  readonly overSoon: (when: string) => string;
}

/** Programs that are told. */
export interface WebhooksWords {
  readonly count: Plural;
  readonly add: string;
  readonly url: string;
  readonly urlHint: string;
  readonly purpose: string;
  readonly events: Readonly<
    Record<
      | 'booking.awaiting-payment'
      | 'booking.awaiting-approval'
      | 'booking.confirmed'
      | 'booking.rescheduled'
      | 'booking.reassigned'
      | 'booking.updated'
      | 'booking.will-attend'
      | 'booking.cancelled'
      | 'booking.declined'
      | 'booking.expired'
      | 'booking.completed'
      | 'booking.no-show'
      | 'booking.attended'
      | 'booking.paid-late'
      | 'booking.refunded',
      string
    >
  >;
  readonly eventsTitle: string;
  readonly all: string;
  readonly oneEvent: string;
  readonly personal: string;
  readonly personalMore: string;
  readonly addIt: string;
  readonly secret: (url: string) => string;
  readonly secretMore: string;
  readonly active: string;
  readonly inactive: string;
  readonly endedAt: (when: string) => string;
  readonly isActive: string;
  readonly switchedOn: string;
  readonly switchedOff: string;
  readonly eventCount: Plural;
  readonly withoutPersonal: string;
  readonly renew: string;
  readonly renewTitle: (url: string) => string;
  readonly renewMore: string;
  readonly renewedAt: (when: string) => string;
  readonly removeTitle: (url: string) => string;
  readonly removeMore: string;
  readonly removed: string;
  readonly test: string;
  readonly tested: string;
  readonly deliveries: string;
  readonly noDeliveries: string;
  readonly noDeliveriesMore: string;
  readonly states: Readonly<Record<'waiting' | 'delivered' | 'failed', string>>;
  readonly testMessage: string;
  readonly attempts: Plural;
  readonly answered: (status: string, took: string) => string;
  readonly unanswered: string;
  readonly body: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly replay: string;
  readonly replayed: string;
  readonly none: string;
  readonly noneMore: string;
  readonly concerns: string;
  readonly notAccepted: string;
  readonly secretAt: string;
  readonly yes: string;
  readonly no: string;
}

/** What people are told, and what became of it. */
export interface MessagesWords {
  readonly undelivered: Plural;
  readonly seeThem: string;
  readonly roles: Readonly<Record<'visitor' | 'guest' | 'host', string>>;
  readonly kinds: Readonly<
    Record<
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
      | 'no-longer-yours',
      string
    >
  >;
  readonly fields: Readonly<
    Record<'visitor' | 'title' | 'date' | 'time' | 'zone' | 'hosts' | 'place' | 'team' | 'number' | 'reason', string>
  >;
  readonly ours: string;
  readonly yours: string;
  readonly inLanguages: (languages: string) => string;
  readonly choose: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly insert: (field: string) => string;
  readonly fieldsTitle: string;
  readonly noHtml: string;
  readonly backToOurs: string;
  readonly isOurs: string;
  readonly test: string;
  readonly testSent: (to: string) => string;
  readonly asVisitor: string;
  readonly mail: string;
  readonly plain: string;
  readonly noPreview: string;
  readonly nextOnly: string;
  readonly sent: string;
  readonly all: string;
  readonly waiting: string;
  readonly failed: string;
  readonly states: Readonly<Record<'sent' | 'waiting' | 'failed', string>>;
  readonly count: Plural;
  readonly none: string;
  readonly noneMore: string;
  readonly noneFailed: string;
  readonly noneFailedMore: string;
  readonly retry: string;
  readonly discard: string;
  readonly sentAgain: string;
  readonly discarded: string;
  readonly texts: string;
  readonly somebody: string;
  readonly channels: Readonly<Record<'mail' | 'webhook' | 'payment' | 'calendar', string>>;
}

/** What the team is, how it looks, and how long it keeps bookings. */
export interface TeamWords {
  readonly name: string;
  readonly nameMore: string;
  readonly contact: string;
  readonly contactMore: string;
  readonly contactName: string;
  readonly email: string;
  readonly phone: string;
  readonly page: string;
  readonly zone: string;
  readonly zoneMore: string;
  readonly noZone: string;
  readonly language: string;
  readonly languageMore: string;
  readonly noLanguage: string;
  readonly holidays: string;
  readonly holidaysMore: string;
  readonly noHolidays: string;
  readonly region: string;
  readonly regionMore: string;
  readonly days: Plural;
  readonly daysTitle: string;
  readonly accent: string;
  readonly accentMore: string;
  readonly noAccent: string;
  readonly ours: string;
  readonly legible: (ratio: string) => string;
  readonly darkened: (ratio: string) => string;
  readonly seen: string;
  readonly logo: string;
  readonly logoMore: string;
  readonly logoMissing: string;
  readonly preview: string;
  readonly book: string;
  readonly keep: string;
  readonly keepMore: string;
  readonly daysOf: Plural;
  readonly forever: string;
  readonly concerns: string;
}

/** What is known of a visitor. */
export interface PrivacyWords {
  readonly visitor: string;
  readonly visitorMore: string;
  readonly find: string;
  readonly found: Plural;
  readonly guestAt: Plural;
  readonly nothing: (email: string) => string;
  readonly download: string;
  readonly erase: string;
  readonly eraseTitle: (email: string) => string;
  readonly eraseMore: string;
  readonly bookings: Plural;
  readonly mentions: Plural;
  readonly messages: Plural;
  readonly documents: Plural;
  readonly ahead: Plural;
  readonly cancelAhead: string;
  readonly aheadMore: string;
  readonly erased: (email: string) => string;
  readonly keepTitle: string;
}

/** How somebody likes to work. */
export interface MineWords {
  readonly name: string;
  readonly language: string;
  readonly asBrowser: string;
  readonly zone: string;
  readonly start: string;
  readonly onlyMine: string;
  readonly onlyMineMore: string;
  readonly keys: string;
  readonly keysMore: string;
  readonly changed: string;
  readonly sessions: string;
  readonly sessionsMore: string;
  readonly thisOne: string;
  readonly unknown: string;
  readonly used: (when: string) => string;
  readonly end: string;
  readonly ended: string;
}

/** Words of the settings, part by part. */
export interface SettingsParts {
  readonly settings: SettingsWords;
  readonly log: LogWords;
  readonly members: MembersWords;
  readonly tokens: TokensWords;
  readonly webhooks: WebhooksWords;
  readonly messages: MessagesWords;
  readonly team: TeamWords;
  readonly privacy: PrivacyWords;
  readonly mine: MineWords;
}
