import { all as ar } from './ar/all.ts';
import { all as cs } from './cs/all.ts';
import { all as da } from './da/all.ts';
import { all as de } from './de/all.ts';
import { all as el } from './el/all.ts';
import { all as en } from './en/all.ts';
import { all as es } from './es/all.ts';
import { all as fa } from './fa/all.ts';
import { all as fi } from './fi/all.ts';
import { all as fr } from './fr/all.ts';
import { all as he } from './he/all.ts';
import { all as hu } from './hu/all.ts';
import { all as it } from './it/all.ts';
import { all as ja } from './ja/all.ts';
import { all as ko } from './ko/all.ts';
import { all as nb } from './nb/all.ts';
import { all as nl } from './nl/all.ts';
import { all as pl } from './pl/all.ts';
import { all as pt } from './pt/all.ts';
import { all as ptBR } from './pt-BR/all.ts';
import { all as ro } from './ro/all.ts';
import { all as ru } from './ru/all.ts';
import { all as sv } from './sv/all.ts';
import { all as tr } from './tr/all.ts';
import { all as uk } from './uk/all.ts';
import { all as zhHans } from './zh-Hans/all.ts';
import type { LanguageWords } from './language-words.ts';
import { wordsOf, type Language } from './languages.ts';
import type { PlainWords } from './plain-words.ts';
import { presentPlace } from './present-place.ts';
import { spoken } from './written.ts';
import { zonePlace } from './zone-place.ts';

export { withOneStop } from './written.ts';

/** Every text in every language, for servers: all of them are in memory. One row a language. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hu,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  'pt-BR': ptBR,
  ro,
  ru,
  sv,
  tr,
  uk,
  'zh-Hans': zhHans,
};

/** The languages with words of their own. */
export const LANGUAGES = Object.keys(WORDS) as readonly Language[];

interface Said extends Omit<LanguageWords, 'first' | 'rest' | 'manage' | 'plain'> {
  readonly plain: PlainWords;
}

const said: Record<string, Said> = {};

/** Every text in a locale's language, with counts in its digits; English if there is no translation. Memoised. */
export function wordsIn(locale: string): Said {
  const words = WORDS[wordsOf(locale) ?? 'en'];
  return (said[locale] ??= { ...words, plain: spoken<PlainWords>(words.plain, locale) });
}

/** The display name of a zone, in words of today. */
export function placeOf(locale: string, timeZone: string, at: number): string {
  return zonePlace(locale, timeZone, at, presentPlace);
}

export { presentPlace } from './present-place.ts';
export { direction } from './direction.ts';
export { wordsOf, type Language } from './languages.ts';
export type { ActWords } from './act-words.ts';
export type { InLead, MailWords, Opening } from './mail-words.ts';
export type { OutboxWords } from './outbox-words.ts';
export type { PageWords } from './page-words.ts';
export type { PayWords } from './pay-words.ts';
export type { PlainWords } from './plain-words.ts';
export type { SignInWords } from './sign-in-words.ts';
