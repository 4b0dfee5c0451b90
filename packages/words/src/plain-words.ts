import type { Plural } from './translation.ts';

/** Texts of the plain pages. */
export interface PlainWords {
  readonly duration: string;
  readonly timeZone: string;
  readonly show: string;
  readonly days: string;
  readonly timesOn: (day: string) => string;
  readonly timesIn: (zone: string) => string;
  readonly free: Plural;
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly earlier: string;
  readonly later: string;
  readonly none: string;
  readonly noneOn: (day: string) => string;
  readonly withBooker: string;
  readonly otherTime: string;

  readonly details: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly phoneHelp: string;
  readonly address: string;
  readonly place: string;
  readonly guests: string;
  readonly guestsHelp: Plural;
  readonly optional: string;
  readonly choose: string;
  readonly termsOf: string;
  readonly book: string;

  readonly questions: string;
  readonly askedAgain: string;
  readonly otherAnswers: string;

  readonly problems: string;
  readonly fillIn: string;
  readonly checkThis: string;
  readonly taken: string;
  readonly takenPick: string;
  readonly takenNone: string;
  readonly tooMany: string;
  readonly refused: string;

  readonly confirmed: string;
  readonly requested: string;
  readonly unpaid: string;
  readonly pay: string;
  readonly when: string;
  readonly who: string;
  readonly where: string;
  readonly join: string;
  readonly what: string;
  readonly payAndBook: (amount: string) => string;
  readonly heldFor: (time: string) => string;
  readonly refunded: (when: string) => string;
  readonly heldUntil: (when: string) => string;
  readonly cancelUntil: (when: string) => string;
  readonly unrefunded: string;
  readonly calendarFile: string;
  readonly mailed: (email: string) => string;
  readonly noMail: string;
  readonly keepLink: string;
  readonly manage: string;

  /** The page that has lost links mailed. */
  readonly lost: string;
  readonly lostText: string;
  readonly lostSend: string;
  readonly lostSent: string;
  readonly lostSentText: (email: string) => string;
  readonly lostTooMany: string;
}
