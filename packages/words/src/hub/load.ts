import { parts as en } from '../en/hub/parts.ts';
import { wordsOf, type Language } from '../languages.ts';
import { spoken, type Written } from '../written.ts';
import type { HubParts } from './parts.ts';
import type { HubPart, HubWords } from './words.ts';

/** How a page loads each language but English, whose table is built in. */
const LANGUAGES = {
  ar: () => import('../ar/hub/parts.ts'),
  cs: () => import('../cs/hub/parts.ts'),
  da: () => import('../da/hub/parts.ts'),
  de: () => import('../de/hub/parts.ts'),
  el: () => import('../el/hub/parts.ts'),
  es: () => import('../es/hub/parts.ts'),
  fa: () => import('../fa/hub/parts.ts'),
  fi: () => import('../fi/hub/parts.ts'),
  fr: () => import('../fr/hub/parts.ts'),
  he: () => import('../he/hub/parts.ts'),
  hu: () => import('../hu/hub/parts.ts'),
  it: () => import('../it/hub/parts.ts'),
  ja: () => import('../ja/hub/parts.ts'),
  ko: () => import('../ko/hub/parts.ts'),
  nb: () => import('../nb/hub/parts.ts'),
  nl: () => import('../nl/hub/parts.ts'),
  pl: () => import('../pl/hub/parts.ts'),
  'pt-BR': () => import('../pt-BR/hub/parts.ts'),
  pt: () => import('../pt/hub/parts.ts'),
  ro: () => import('../ro/hub/parts.ts'),
  ru: () => import('../ru/hub/parts.ts'),
  sv: () => import('../sv/hub/parts.ts'),
  tr: () => import('../tr/hub/parts.ts'),
  uk: () => import('../uk/hub/parts.ts'),
  'zh-Hans': () => import('../zh-Hans/hub/parts.ts'),
} satisfies Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly parts: HubParts }>>>;

/** Every language that the hub is written in, by a locale that reads it: `pt` alone reads that of Brazil, so that of Portugal is `pt-PT`. */
export const hubLanguages = (): string[] =>
  ['en', ...Object.keys(LANGUAGES)].map((language) => (language === 'pt' ? 'pt-PT' : language));

/** The language in which a locale's readers see the hub. */
export function hubLanguage(locale: string): Language {
  return wordsOf(locale) ?? 'en';
}

/** Loads a part of the hub's words; in English if that of the language cannot be loaded. */
export async function loadHubWords<Part extends HubPart>(locale: string, part: Part): Promise<HubWords[Part]> {
  const language = hubLanguage(locale);
  if (language !== 'en') {
    const own = await LANGUAGES[language]()
      .then(({ parts }) => written(parts, part))
      .catch(() => null);
    if (own) return spoken<HubWords[Part]>(own, locale);
  }
  return spoken<HubWords[Part]>(await written(en, part), 'en');
}

async function written<Part extends HubPart>(parts: HubParts, part: Part): Promise<Written<HubWords[Part]>> {
  return (await parts[part]())[part];
}
