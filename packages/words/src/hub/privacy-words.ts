import type { Plural } from '../translation.ts';

/** What is known of a visitor. */
export interface PrivacyWords {
  readonly visitor: string;
  readonly visitorMore: string;
  readonly find: string;
  readonly found: Plural;
  readonly guestAt: Plural;
  readonly nothing: (email: string) => string;
  readonly download: string;
  readonly erase: string;
  readonly eraseTitle: (email: string) => string;
  readonly eraseMore: string;
  readonly bookings: Plural;
  readonly mentions: Plural;
  readonly messages: Plural;
  readonly documents: Plural;
  readonly ahead: Plural;
  readonly cancelAhead: string;
  readonly aheadMore: string;
  readonly erased: (email: string) => string;
  readonly keepTitle: string;
}
