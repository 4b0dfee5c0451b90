import { en } from './en.ts';
import type { FirstWords, Translation } from './translation.ts';

/** Languages with words of their own besides English; each is loaded only when it is needed. */
const LOADERS: Record<string, () => Promise<Translation>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
};

/** The language itself where it has words, else English. */
export function languageOf(language: string): string {
  return language in LOADERS ? language : 'en';
}

/** Words in the language of a locale: all of them, or, in English, those needed to show and pick a time. */
export async function loadWords(locale: string): Promise<FirstWords> {
  // Where they cannot be loaded, English is better than nothing.
  return LOADERS[locale.split('-')[0]!]?.().catch(() => en) ?? en;
}
