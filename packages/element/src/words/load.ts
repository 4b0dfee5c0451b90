import { en } from './en.ts';
import type { FirstWords, Translation } from './translation.ts';

/** Languages with words of their own besides English, each lazy-loaded. */
const LOADERS: Record<string, () => Promise<Translation>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
};

/** The language itself where it has words, else English. */
export function languageOf(language: string): string {
  return language in LOADERS ? language : 'en';
}

/** Loads the words of a locale's language: all of them or, in English, those of the first view. */
export async function loadWords(locale: string): Promise<FirstWords> {
  // Falls back to English if they cannot be loaded.
  return LOADERS[locale.split('-')[0]!]?.().catch(() => en) ?? en;
}
