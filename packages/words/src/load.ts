import { first } from './en/first.ts';
import { LOADERS, wordsOf } from './languages.ts';
import type { FirstWords, LateWords, OpenerWords } from './translation.ts';
import { spoken } from './written.ts';

/** Words of one language. */
export interface Loaded {
  /** In English without the words of openers. */
  readonly first: FirstWords & Partial<OpenerWords>;
  /** Loads all others; `undefined` where they are English. */
  readonly late: () => Promise<LateWords | undefined>;
}

const ENGLISH: Loaded = { first, late: async () => undefined };

/** Loads the words of a locale's language; English if they cannot be loaded. */
export async function loadWords(locale: string): Promise<Loaded> {
  const language = wordsOf(locale) ?? 'en';
  const file = language !== 'en' && (await LOADERS[language]().catch(() => null));
  if (!file) return ENGLISH;
  const late = async () => {
    const files = await file.late().catch(() => undefined);
    return files && spoken<LateWords>({ ...files[0].rest, ...files[1].manage }, locale);
  };
  return { first: spoken(file.first, locale), late };
}
