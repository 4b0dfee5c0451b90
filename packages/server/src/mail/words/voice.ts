import type { MESSAGES, MessageKind } from '@team-booking/contract/team';
import type { LetterKind, LetterLink } from '@team-booking/engine';
import { direction, LANGUAGES, WORDS, wordsOf, type MailWords, type Opening } from '@team-booking/words/server';

/** What has to be said in every language: a kind of letter that is new is missed here first. */
interface Complete {
  /** A team does not word the one to an address that a booking has left. */
  readonly visitor: Readonly<Record<(typeof MESSAGES)['visitor'][number] | 'removed', Opening>>;
  readonly guest: Readonly<Record<(typeof MESSAGES)['guest'][number], Opening>>;
  readonly host: Readonly<Record<(typeof MESSAGES)['host'][number], Opening>>;
  readonly person: Readonly<Record<Exclude<LetterKind, MessageKind>, Opening>>;
  readonly links: Readonly<Record<LetterLink, string>>;
}

/** The words of letters, with what follows from their language. */
interface Spoken extends MailWords, Complete {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** How a letter speaks. */
export interface MailVoice {
  readonly words: Spoken;
  /** BCP 47, of the language of the words, with the reader's region. */
  readonly locale: string;
}

const VOICES = new Map<string, Spoken>(
  LANGUAGES.map((language) => [language, { ...WORDS[language].mail, language, direction: direction(language) }]),
);

/** Speaks a reader's language, or English where we do not know it. */
export function mailVoice(locale: string): MailVoice {
  const canonical = canonicalOf(locale);
  const language = canonical && wordsOf(canonical);
  return { words: VOICES.get(language ?? 'en')!, locale: language ? canonical : 'en' };
}

function canonicalOf(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
