import { wordsIn, type PlainWords } from '@team-booking/words/server';

/** The plain pages' texts in a locale’s language; English if there is no translation. */
export const plainWords = (locale: string): PlainWords => wordsIn(locale).plain;
