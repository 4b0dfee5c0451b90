import type { Letter } from '@team-booking/engine';
import type { MailWords, Opening } from '@team-booking/words/server';

/** How a letter begins. A kind that its reader's role does not know is told as to whom it is mostly told. */
export function openingOf(words: MailWords, { kind, role }: Pick<Letter, 'kind' | 'role'>): Opening {
  const told: readonly Readonly<Record<string, Opening>>[] = [
    words[role],
    words.visitor,
    words.host,
    words.guest,
    words.person,
  ];
  // Every kind is in one of them: the test goes through all.
  return told.find((openings) => Object.hasOwn(openings, kind))![kind]!;
}
