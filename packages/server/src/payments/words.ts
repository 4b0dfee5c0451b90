import { wordsIn, type PayWords } from '@team-booking/words/server';

/** The texts around a payment in a language; English if there is no translation. */
export const payWords = (language: string): PayWords => wordsIn(language).pay;
