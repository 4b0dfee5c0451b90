import type { Letter } from './letter.ts';
import { isMailbox } from './mailbox.ts';
import type { Told } from './told.ts';

/** A letter without what is made when it leaves: links may hold secrets, and a plan is stored. */
export type PlannedLetter = Omit<Letter, 'links'>;

/** What the mail channel is going to send. */
export interface MailPlan extends Pick<Letter, 'id' | 'kind' | 'role'> {
  /** `null` = somebody in it was erased before it left. */
  readonly letter: PlannedLetter | null;
  /** What its reader knows when they have it. */
  readonly told: Told;
}

/** Whether a letter is as it was planned: nobody of those whom it goes to or names as invited was erased meanwhile. */
export function isWhole(letter: PlannedLetter | null): letter is PlannedLetter {
  if (!letter) return false;
  const attendees = letter.invite?.attendees ?? [];
  return [letter.to, ...attendees].every(({ address }) => isMailbox(address));
}
