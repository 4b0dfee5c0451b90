import type { Plural } from '../translation.ts';

/** Giving away the bookings of somebody who is out. */
export interface AwayWords {
  readonly title: string;
  readonly titleOf: (host: string) => string;
  readonly who: string;
  readonly whoMore: string;
  readonly from: string;
  readonly to: string;
  readonly tomorrow: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly noNew: string;
  readonly wrongRange: string;
  readonly time: string;
  readonly visitor: string;
  readonly taker: string;
  readonly takerOf: (visitor: string) => string;
  readonly byRule: string;
  readonly why: string;
  readonly covered: (covered: string, all: string) => string;
  readonly decide: Plural;
  readonly allCovered: string;
  readonly howMany: string;
  readonly changes: string;
  readonly sent: string;
  readonly sentVisitors: Plural;
  readonly sentHosts: string;
  readonly calendars: string;
  readonly cleared: (host: string) => string;
  readonly fairness: string;
  readonly fairnessMore: (host: string) => string;
  readonly nobody: (visitor: string, type: string) => string;
  readonly chooseSomebody: string;
  readonly move: string;
  readonly keep: (host: string) => string;
  readonly cancelIt: string;
  readonly kept: (host: string) => string;
  readonly decideAgain: string;
  readonly none: string;
  readonly noneMore: (host: string) => string;
  readonly takeOff: string;
  readonly offTaken: (host: string) => string;
  readonly oneJob: string;
  readonly send: Plural;
  readonly running: (done: string, all: string) => string;
  readonly finished: Plural;
  readonly goesOn: string;
  readonly waits: string;
  readonly done: string;
  /** Leaves the page of a job that is over. */
  readonly ready: string;
  readonly back: (host: string) => string;
  readonly undoOf: (visitor: string) => string;
  /** Gives every booking of a job back to whoever was out. */
  readonly undoAll: string;
  readonly startedBy: (name: string, when: string) => string;
  /** Why nobody takes a booking. */
  readonly reasons: Readonly<
    Record<'solo' | 'hosts-fixed' | 'choose' | 'nobody-free' | 'not-free' | 'not-theirs' | 'gone' | 'unknown', string>
  >;
  /** Why it is they who take it. */
  readonly because: Readonly<
    Record<
      | 'only_free'
      | 'rotation'
      | 'rotation_skip'
      | 'share_correction'
      | 'most_owed'
      | 'least_recent'
      | 'pool_order'
      | 'manual'
      | 'requested_host'
      | 'panel'
      | 'fixed_hosts',
      string
    >
  >;
}
