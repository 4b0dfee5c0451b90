import type { Invite, LetterKind } from './letter.ts';
import type { Told } from './told.ts';

/** What is to be said next. */
export interface Telling {
  readonly kind: LetterKind;
  /** The address that it goes to. */
  readonly to: string;
  /** `null` = it comes without an invitation. */
  readonly method: Invite['method'] | null;
  /** What its reader knows then, besides what is true of the booking anyway. */
  readonly knows: Pick<Told, 'as'> & Partial<Told>;
}
