import type { PlainWords } from './translation.ts';
import { ar } from './words.ar.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';

const WORDS: Readonly<Record<string, PlainWords>> = { en, de, ar };

/** The plain pages' texts in a language; English if there is no translation. */
export function plainWords(language: string): PlainWords {
  return WORDS[language] ?? en;
}
