import type { Plural } from '../translation.ts';

/** Finding and doing from everywhere, and the keys. */
export interface PaletteWords {
  readonly hint: string;
  readonly always: string;
  readonly goTo: string;
  readonly do: string;
  readonly hosts: string;
  readonly none: (typed: string) => string;
  readonly found: Plural;
  readonly reassign: (visitor: string) => string;
  readonly move: (visitor: string) => string;
  readonly next: (host: string) => string;
  readonly toAnotherTime: string;
  readonly copyLink: string;
  readonly somebodyOut: string;
  readonly isOut: (host: string) => string;
  readonly whyNot: string;
  readonly whyAt: (time: string) => string;
  readonly keys: string;
  readonly everywhere: string;
  readonly inLists: string;
  readonly keyFind: string;
  readonly keyAll: string;
  readonly keyNext: string;
  readonly keyBefore: string;
  readonly keySave: string;
  readonly keySelect: string;
  readonly keySearch: string;
  readonly keyMove: string;
}
