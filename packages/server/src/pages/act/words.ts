import { wordsIn, type ActWords } from '@team-booking/words/server';

/** The texts of these pages in a locale’s language; English if there is no translation. */
export const actWords = (locale: string): ActWords => wordsIn(locale).act;
