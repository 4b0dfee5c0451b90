import type { Plural } from '../translation.ts';
import type { FieldWords } from './field-words.ts';

/** What forms say: the bar that saves, what somebody else has saved meanwhile, and what is wrong with a field. */
export interface DraftWords extends FieldWords {
  readonly changes: Plural;
  readonly save: string;
  readonly saved: string;
  readonly discard: string;
  readonly keepEditing: string;
  /** After a form was left with changes. */
  readonly left: string;
  readonly stale: string;
  readonly wrong: string;
  readonly check: string;
  readonly somebody: string;
  readonly savedFirst: (name: string) => string;
  readonly nothingLost: (when: string) => string;
  readonly justNow: string;
  readonly kept: string;
  readonly you: string;
  readonly both: (what: string) => string;
  readonly yours: string;
  readonly theirs: (name: string) => string;
  readonly discardMine: string;
  readonly saveBoth: string;
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly before: (what: string, other: string) => string;
  readonly last: (what: string) => string;
  readonly is: (what: string, value: string) => string;
  readonly none: string;
  readonly was: (value: string) => string;
  readonly isNew: string;
}
