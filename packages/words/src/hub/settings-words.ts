import type { Plural } from '../translation.ts';

/** Names a part of the settings. */
export type SettingsPart =
  | 'team'
  | 'look'
  | 'messages'
  | 'payments'
  | 'members'
  | 'webhooks'
  | 'tokens'
  | 'log'
  | 'privacy'
  | 'mine';

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

/** Words of the settings, part by part. */
export interface SettingsParts {
  readonly settings: SettingsWords;
  readonly log: LogWords;
}
