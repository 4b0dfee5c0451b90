import type { Plural } from '../translation.ts';

/** What can close a time, as the contract names it. */
type Rule =
  | 'hours'
  | 'override'
  | 'time-off'
  | 'holiday'
  | 'busy'
  | 'gap'
  | 'limit'
  | 'notice'
  | 'horizon'
  | 'calendar-unreadable'
  | 'our-booking'
  | 'hidden-by-policy';

/** Which times are free, why others are not, and who alone stands in their way. */
export interface TimesWords {
  readonly coverage: string;
  readonly why: string;
  readonly near: string;
  readonly type: string;
  readonly length: string;
  readonly weeks: Plural;
  readonly ahead: string;
  readonly none: string;
  readonly noneMore: string;

  readonly day: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  readonly at: string;
  readonly keyTime: string;
  readonly isOffered: (time: string) => string;
  readonly isNotOffered: (time: string) => string;
  readonly noStart: string;
  readonly missing: (free: string, need: string) => string;
  readonly everybody: string;
  readonly offered: string;
  readonly nothingOffered: string;
  readonly nearest: string;
  readonly noChange: string;
  readonly goTo: (time: string) => string;
  readonly nobodyFree: string;
  readonly during: (what: string, time: string) => string;
  readonly from: (time: string) => string;
  readonly until: (time: string) => string;
  readonly isOver: string;
  readonly isOff: string;
  readonly outOfReach: string;
  /** What stands in a block of a day. */
  readonly blocks: Readonly<Record<Exclude<Rule, 'notice' | 'horizon' | 'hidden-by-policy'> | 'free', string>>;
  /** What is said of whoever is closed by a rule. */
  readonly closed: Readonly<Record<Rule, string>>;
  /** What leads to where a rule is changed. */
  readonly ways: Readonly<Record<Exclude<Rule, 'busy'>, string>>;

  readonly nearLead: string;
  readonly ifOptional: (host: string) => string;
  readonly blocksAlone: Plural;
  readonly times: Plural;
  readonly insteadOf: (count: string) => string;
  readonly tryIt: string;
  readonly replaceable: string;
  readonly nobodyAlone: string;
  readonly nobodyAloneMore: string;
}
