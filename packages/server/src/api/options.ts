import type {
  BusyTimes,
  LookUpOwner,
  Payments,
  SearchWatch,
  Store,
  TeamBackend,
  TellsChanges,
} from '@team-booking/engine';
import type { Testing } from '@team-booking/engine/testing';
import type { AvailabilityVersions } from './kept/versions.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Streams } from './streams.ts';

/** The server's log, e.g. a pino logger. Never receives personal data. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Dependencies of the API of one team. */
export interface ApiOptions {
  /** With capability `live` if it tells of its commits. */
  readonly store: Store & Partial<TellsChanges>;
  /** The team served here. */
  readonly team: string;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** The server's key, at least 32 bytes; manage tokens and opaque ids derive from it. */
  readonly secret: Uint8Array;
  /** `{root}` of the team's links, without a final slash, e.g. `https://book.example`. The API is at `{root}/api`. */
  readonly publicUrl: string;
  readonly busy: BusyTimes;
  /** Asks calendars again before a time is booked. Default: nobody does. */
  readonly calendarsNow?: NonNullable<TeamBackend['calendarsNow']>;
  /** Asks a team's own system who looks after a visitor. Default: nobody is asked. */
  readonly lookUpOwner?: LookUpOwner;
  /** Tells whether an availability answer still holds; then it is given again. Default: each one is computed. */
  readonly versions?: AvailabilityVersions;
  /** Calls back when calendars of hosts have changed; returns what ends it. Default: never. */
  readonly onBusy?: (listener: (hosts: readonly string[]) => void) => () => void;
  /** Is told when a visitor finds no time. Default: nobody is. */
  readonly searches?: SearchWatch;
  readonly log: Log;
  /** A monotonic clock that limits are counted by, milliseconds. Default: `performance.now`. */
  readonly elapsed?: () => number;
  /** Limits per client address. Default: {@link DEFAULT_LIMITS}. */
  readonly limits?: RateLimits;
  /** The open streams of changes, to be ended when the server stops. Default: the API's own, within `DEFAULT_STREAMS`. */
  readonly streams?: Streams;
  /**
   * The client's address, which limits are counted by. Default: the connection's peer; behind a proxy, give one that reads
   * the header your proxy sets. `null` = unknown; all such clients share one limit.
   */
  readonly address?: (request: Request, peer: string | null) => string | null;
  /** Name of the file that says what the team is. Default: none, the team can be changed by its verbs. */
  readonly teamFile?: string | null;
  /** Knows the public holidays of countries. Default: nobody does. */
  readonly holidays?: NonNullable<TeamBackend['holidays']>;
  /** Brings letters to people. Default: nobody is written to. */
  readonly mailer?: NonNullable<TeamBackend['mailer']>;
  /** Shows letters before they are sent. Default: nothing does. */
  readonly preview?: NonNullable<TeamBackend['preview']>;
  /** Where calendars can be connected from. Default: nowhere. */
  readonly places?: NonNullable<TeamBackend['places']>;
  /** How the calendars of a host are doing. Default: it is not known. */
  readonly calendars?: NonNullable<TeamBackend['calendars']>;
  /** Reads a calendar again now. Default: nothing reads calendars. */
  readonly readCalendar?: NonNullable<TeamBackend['readCalendar']>;
  /** Shows a link that signs somebody in, where nothing mails it. Default: links are queued to be mailed. */
  readonly showLink?: NonNullable<TeamBackend['showLink']>;
  /** Whether letters bring links. Default: where nothing shows them. */
  readonly mailsLinks?: boolean;
  /** Those who take payments, by their names in booking types. Default: nobody does. */
  readonly payments?: Payments;
  /** Those who can take payments, whether or not they are set up. Default: those of `payments`, of whom no more is known. */
  readonly paymentSetups?: NonNullable<TeamBackend['paymentSetups']>;
  /** Is told the id of each request that has changed something. Default: nobody is. */
  readonly onDone?: (route: string) => void;
  /** Capability `testing`: loads fixtures and sets the clock. Default: not offered. */
  readonly testing?: Testing;
}
