import type { Plural } from '../translation.ts';

/** Keys for programs. */
export interface TokensWords {
  readonly count: Plural;
  readonly make: string;
  readonly name: string;
  readonly nameHint: string;
  readonly may: string;
  readonly scopes: Readonly<Record<'read' | 'bookings' | 'settings', string>>;
  readonly scopeMore: Readonly<Record<'read' | 'bookings' | 'settings', string>>;
  readonly ends: string;
  readonly days: Plural;
  readonly year: string;
  readonly noEnd: string;
  readonly makeIt: string;
  readonly made: (name: string) => string;
  readonly how: string;
  readonly until: (day: string) => string;
  readonly endless: string;
  readonly used: (when: string) => string;
  readonly unused: string;
  readonly revoke: string;
  readonly revokeTitle: (name: string) => string;
  readonly revokeMore: string;
  readonly revoked: (name: string) => string;
  readonly none: string;
  readonly noneMore: string;
  readonly oneScope: string;
  readonly overSoon: (when: string) => string;
}
