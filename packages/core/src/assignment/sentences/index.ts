import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { SelectionWords } from './words.ts';

export { sentence, type Telling } from './sentence.ts';
export type { Names, SelectionWords } from './words.ts';

/** The languages of sentences about decisions. */
export const selectionWords: Readonly<Record<'en' | 'de' | 'ar', SelectionWords>> = { en, de, ar };
