import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { MailWords } from './mail-words.ts';

const WORDS: Readonly<Record<string, MailWords>> = { en, de, ar };

/** Languages that letters are written in. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

/** How a letter speaks. */
export interface MailVoice {
  readonly words: MailWords;
  /** BCP 47, of the language of the words, with the reader's region. */
  readonly locale: string;
}

/** Speaks a reader's language, or English where we do not know it. */
export function mailVoice(locale: string): MailVoice {
  const [canonical = 'en'] = canonicalOf(locale);
  const words = WORDS[canonical.split('-')[0]!];
  return words ? { words, locale: canonical } : { words: en, locale: 'en' };
}

function canonicalOf(locale: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(locale);
  } catch {
    return [];
  }
}
