import { wordsIn, type SignInWords } from '@team-booking/words/server';

/** Texts of the pages for signing in, in a locale’s language; English if there is no translation. */
export const signInWords = (locale: string): SignInWords => wordsIn(locale).signIn;
