import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { SelectionWords } from './words.ts';

export { loadSelectionWords, selectionLanguages } from './load.ts';
export { sentence, type Telling } from './sentence.ts';
export type { Names, SelectionWords } from './words.ts';

/** Languages of sentences about decisions that are at hand without being loaded. */
export const selectionWords: Readonly<Record<'en' | 'de' | 'ar', SelectionWords>> = { en, de, ar };
