import type { HostKind, VisitorKind } from '../mail-words.ts';
import type { Plural } from '../translation.ts';

/** What people are told, and what became of it. */
export interface MessagesWords {
  readonly undelivered: Plural;
  readonly seeThem: string;
  readonly roles: Readonly<Record<'visitor' | 'guest' | 'host', string>>;
  readonly kinds: Readonly<Record<VisitorKind | HostKind, string>>;
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
