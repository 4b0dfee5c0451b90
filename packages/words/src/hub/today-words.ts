import type { Plural } from '../translation.ts';

/** The view of the day. */
export interface TodayWords {
  readonly out: string;
  readonly amOut: string;
  readonly toCome: Plural;
  /** After `toCome`: how many there are. */
  readonly thisWeek: Plural;
  readonly next: (when: string) => string;
  readonly now: string;
  readonly hostedBy: (host: string) => string;
  readonly none: string;
  readonly noneMore: string;
  readonly everybody: string;
  readonly onlyMine: string;
  readonly whose: string;
  readonly allBookings: string;
  /** When the first booking of the day after begins. */
  readonly tomorrow: (time: string) => string;
  readonly justNow: string;
  readonly waits: string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly needsYes: string;
  readonly expires: (when: string) => string;
  readonly unread: (host: string) => string;
  readonly ask: (host: string) => string;
  readonly asked: (when: string) => string;
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
