import type { LetterPreview } from '@team-booking/engine';
import { contentOf } from './compose/content-of.ts';
import { documentOf } from './compose/document-of.ts';
import { LANGUAGES } from '@team-booking/words/server';

/** Letters as they would be sent, for whoever words them. */
export const letterPreview: LetterPreview = {
  locales: LANGUAGES,
  ours(letter) {
    const { subject, paragraphs } = contentOf({ ...letter, template: null });
    return { subject, text: paragraphs.join('\n\n') };
  },
  compose: documentOf,
};
