import { wordsIn, type ActWords } from '@team-booking/words/server';

/** The texts of these pages in a language; English if there is no translation. */
export const actWords = (language: string): ActWords => wordsIn(language).act;
