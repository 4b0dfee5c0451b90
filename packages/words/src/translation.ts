/** Puts a count into words. */
export type Plural = (count: number) => string;

/** The words of the first view. Days, dates, times, durations and lists come from `Intl`, already formatted. */
export interface FirstWords {
  /** BCP 47 language these words are in. */
  readonly language: string;
  readonly duration: string;
  readonly more: string;
  readonly less: string;
  readonly location: string;
  readonly host: string;
  readonly withOne: string;
  readonly withSome: Plural;
  readonly withAll: string;
  readonly withNames: (names: string) => string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly previousDays: string;
  readonly nextDays: string;
  readonly timesFree: Plural;
  /** Before the day's name: "Today," */
  readonly today: string;
  readonly full: string;
  readonly past: string;
  readonly beyond: string;
  readonly loading: string;
  readonly chooseDay: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly failedReach: string;
  readonly retry: string;
}

/** The words of the columns of days, of the form and of what comes of it, lazy-loaded with the parts that use them. */
export interface RestWords {
  readonly daysFree: Plural;
  readonly chooseTime: string;
  readonly timeZone: string;
  readonly hours24Long: string;
  readonly hours12Long: string;
  readonly hours24: string;
  readonly hours12: string;
  readonly clock: string;
  readonly showTimes: string;
  readonly timesNext: string;
  readonly noTimeSuits: string;
  readonly nextFree: (when: string) => string;
  readonly few: string;
  readonly noTimesIn: (month: string) => string;
  readonly writeTo: (contact: string) => string;
  readonly noFurther: string;
  readonly skipped: Plural;
  readonly chosen: (time: string) => string;
  readonly gone: (time: string) => string;
  readonly searchZone: string;
  readonly zonesFound: Plural;
  readonly noZone: string;
  readonly detected: string;
  readonly back: string;
  readonly change: string;
  readonly details: string;
  readonly when: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly phoneForCall: string;
  readonly address: string;
  readonly optional: string;
  readonly choose: string;
  readonly guests: string;
  readonly guest: (number: string) => string;
  readonly addGuest: string;
  readonly removeGuest: (number: string) => string;
  readonly consentMore: string;
  readonly book: string;
  readonly request: string;
  readonly payAndBook: (amount: string) => string;
  readonly errorsFound: Plural;
  readonly errorRequired: string;
  readonly errorEmail: string;
  readonly errorUrl: string;
  readonly errorNumber: string;
  readonly errorDate: string;
  readonly errorOption: string;
  readonly errorTooLong: string;
  readonly errorTooMany: string;
  readonly errorConsent: string;
  readonly kept: string;
  readonly takenNearest: string;
  readonly takenNone: string;
  readonly booking: string;
  readonly slow: string;
  readonly lost: string;
  readonly lostKept: string;
  readonly refused: string;
  readonly tooMany: string;
  readonly booked: string;
  readonly requested: string;
  readonly requestedMore: (team: string) => string;
  readonly whatNext: string;
  /** `when`: empty where it is not known. */
  readonly answers: (team: string, when: string) => string;
  readonly thenConfirmed: string;
  readonly seeAnswer: string;
  readonly withdraw: string;
  readonly unpaid: string;
  readonly unpaidOver: string;
  readonly nothingPaid: string;
  readonly taxed: (amount: string, tax: string) => string;
  readonly comesBack: (amount: string) => string;
  readonly heldFor: (time: string) => string;
  readonly heldUntil: (when: string) => string;
  readonly checking: string;
  readonly checkingMore: string;
  readonly notPaid: string;
  readonly mailed: (email: string) => string;
  readonly noMail: string;
  readonly atHost: (time: string, host: string, place: string) => string;
  readonly join: string;
  readonly addToCalendar: string;
  readonly google: string;
  readonly outlook: string;
  readonly ics: string;
  readonly yourLink: string;
  readonly keepLink: string;
  readonly copy: string;
  readonly copied: string;
  readonly freeDays: string;
  readonly earlierDays: string;
  readonly laterDays: string;
  /** On a button that shows as many further times. */
  readonly moreOf: Plural;
}

/** The words for a booking that is there already, and for what fails; lazy-loaded with the others. */
export interface ManageWords {
  readonly zoneTime: (place: string) => string;
  readonly continue: string;
  readonly moving: string;
  readonly cancelling: string;
  readonly tooLate: string;
  readonly moved: string;
  readonly yourBooking: string;
  readonly attending: string;
  readonly reschedule: string;
  readonly cancel: string;
  readonly changeUntil: (when: string) => string;
  readonly cancelUntil: (when: string) => string;
  readonly rescheduleUntil: (when: string) => string;
  readonly noChange: string;
  readonly over: string;
  readonly declined: string;
  readonly expired: string;
  readonly before: string;
  readonly moveTitle: string;
  readonly moveHere: string;
  readonly keepTime: string;
  readonly sameHost: string;
  readonly anyone: string;
  readonly reason: string;
  readonly cancelTitle: string;
  readonly cancelYes: string;
  readonly cancelNo: string;
  readonly cancelled: string;
  readonly cancelledMore: string;
  readonly refunded: (when: string) => string;
  readonly unrefunded: string;
  readonly bookAnother: string;
  readonly failedLink: string;
  readonly failedLinkMore: string;
  readonly allCalendars: string;
  readonly failedToken: string;
  readonly failedTokenMore: string;
  readonly failedReachMore: string;
  readonly failedTimes: string;
  readonly failedVersion: string;
  readonly failedVersionMore: string;
  readonly failedSetup: string;
  readonly failedSetupMore: string;
}

/** The words of buttons and strips that open a booker, and of its dialog. */
export interface OpenerWords {
  readonly bookTime: string;
  readonly close: string;
  readonly moreTimes: string;
  /** Where `moreTimes` is too long. */
  readonly moreShort: string;
  /** Before the next free time, when that is weeks away. */
  readonly nextTime: string;
  readonly noTimes: string;
}

/**
 * Every word the booker shows, in one language; complete by type. Dates, times, numbers, durations, names of days and months and
 * lists come from `Intl`, not from here; what is passed in is already formatted for the locale, save counts given to a {@link Plural}.
 */
export interface Translation extends FirstWords, LateWords, OpenerWords {}

/** All words but those of the first view. */
export interface LateWords extends RestWords, ManageWords {}
