import type { Plural } from '../translation.ts';

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
      | 'asked'
      | 'calendar',
      string
    >
  >;
}
