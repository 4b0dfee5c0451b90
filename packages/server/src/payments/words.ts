import { wordsIn, type PayWords } from '@team-booking/words/server';

/** The texts around a payment in a locale’s language; English if there is no translation. */
export const payWords = (locale: string): PayWords => wordsIn(locale).pay;
