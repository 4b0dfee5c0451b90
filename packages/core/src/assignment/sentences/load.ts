import { en } from './en.ts';
import type { SelectionWords } from './words.ts';

/** How each language but English is loaded, by its BCP 47 tag. */
const LANGUAGES: Readonly<Record<string, () => Promise<SelectionWords>>> = {
  ar: () => import('./ar.ts').then(({ ar }) => ar),
  cs: () => import('./cs.ts').then(({ cs }) => cs),
  da: () => import('./da.ts').then(({ da }) => da),
  de: () => import('./de.ts').then(({ de }) => de),
  el: () => import('./el.ts').then(({ el }) => el),
  es: () => import('./es.ts').then(({ es }) => es),
  fa: () => import('./fa.ts').then(({ fa }) => fa),
  fi: () => import('./fi.ts').then(({ fi }) => fi),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  he: () => import('./he.ts').then(({ he }) => he),
  hu: () => import('./hu.ts').then(({ hu }) => hu),
  it: () => import('./it.ts').then(({ it }) => it),
  ja: () => import('./ja.ts').then(({ ja }) => ja),
  ko: () => import('./ko.ts').then(({ ko }) => ko),
  nb: () => import('./nb.ts').then(({ nb }) => nb),
  nl: () => import('./nl.ts').then(({ nl }) => nl),
  pl: () => import('./pl.ts').then(({ pl }) => pl),
  pt: () => import('./pt.ts').then(({ pt }) => pt),
  'pt-BR': () => import('./pt-BR.ts').then(({ ptBR }) => ptBR),
  ro: () => import('./ro.ts').then(({ ro }) => ro),
  ru: () => import('./ru.ts').then(({ ru }) => ru),
  sv: () => import('./sv.ts').then(({ sv }) => sv),
  tr: () => import('./tr.ts').then(({ tr }) => tr),
  uk: () => import('./uk.ts').then(({ uk }) => uk),
  'zh-Hans': () => import('./zh-Hans.ts').then(({ zhHans }) => zhHans),
};

/** The languages of {@link loadSelectionWords}. */
export const selectionLanguages: readonly string[] = ['en', ...Object.keys(LANGUAGES)];

/** The words of a language for sentences about decisions, loaded once they are needed; in English where there are none. */
export async function loadSelectionWords(language: string): Promise<SelectionWords> {
  return Object.hasOwn(LANGUAGES, language) ? await LANGUAGES[language]!() : en;
}
