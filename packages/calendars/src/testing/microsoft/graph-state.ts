import type { Calendar } from '@microsoft/microsoft-graph-types';
import type { GraphCalendar } from './graph-calendar.ts';
import type { GraphSubscriptions } from './graph-subscriptions.ts';

/** What goes wrong at a server, once each, in this order: an answer in place of the one that was asked for. */
interface Fault {
  readonly status: number;
  /** Default: a refusal with `code`. */
  readonly body?: unknown;
  /** Code of a refusal, `ErrorQuotaExceeded`. */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Which requests: part of their address, with the method before it. Default: all. */
  readonly where?: RegExp;
}

/** What a server of the tests can be told. */
export interface GraphState {
  /** Tokens that are good. */
  readonly tokens: Set<string>;
  /** Whose consent still holds, by refresh token. */
  readonly consents: Set<string>;
  readonly faults: Fault[];
  /** The calendars that a mailbox says it has. */
  readonly list: Calendar[];
  /** Codes that somebody was sent back with, and what they proved to have asked with. */
  readonly codes: Map<string, string>;
  readonly subscriptions: GraphSubscriptions;
  /** Every request: method and address. */
  readonly asked: string[];
  /** Whom Graph has mailed an invitation to. */
  readonly mailed: string[];
  /** Events in one answer. Default: what was preferred. */
  pageSize: number | undefined;
  /** When a series changes, only itself is told, and not its occurrences. */
  isSparse: boolean;
  /** What is said to a transaction that was carried out already: the event, or that it was. */
  repeated: 'event' | 'conflict';
  /** Calendars, by the path after the version: `me/calendar`, `users/ada/calendars/1`. */
  calendar(path: string): GraphCalendar;
  /** Those of a mailbox, `me`, `users/ada`. */
  calendarsOf(mailbox: string): GraphCalendar[];
}
