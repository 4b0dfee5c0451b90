import { wordsIn, type SignInWords } from '@team-booking/words/server';

/** Texts of the pages for signing in, in a language; English if there is no translation. */
export const signInWords = (language: string): SignInWords => wordsIn(language).signIn;
