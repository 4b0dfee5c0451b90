import type { ActWords } from './translation.ts';
import { ar } from './words.ar.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';

const WORDS: Readonly<Record<string, ActWords>> = { en, de, ar };

/** The texts of these pages in a language; English if there is no translation. */
export function actWords(language: string): ActWords {
  return WORDS[language] ?? en;
}
