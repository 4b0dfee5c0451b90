import { wordsIn, type PlainWords } from '@team-booking/words/server';

/** The plain pages' texts in a language; English if there is no translation. */
export const plainWords = (language: string): PlainWords => wordsIn(language).plain;
