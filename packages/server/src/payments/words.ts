import type { PayWords } from './translation.ts';
import { ar } from './words.ar.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';

const WORDS: Readonly<Record<string, PayWords>> = { en, de, ar };

/** The texts around a payment in a language; English if there is no translation. */
export function payWords(language: string): PayWords {
  return WORDS[language] ?? en;
}
