import type { FirstWords, ManageWords, OpenerWords, RestWords } from './translation.ts';
import type { Written } from './written.ts';

interface LanguageFile {
  readonly first: Written<FirstWords & OpenerWords>;
  /** Loads all other words. */
  readonly late: () => Promise<[{ readonly rest: Written<RestWords> }, { readonly manage: Written<ManageWords> }]>;
}

const rows = <K extends string>(loaders: Record<K, () => Promise<LanguageFile>>) => loaders;

/** How a page loads each language but English, whose words are built in: BCP 47, the name of its folder. One row a language. */
export const LOADERS = rows({
  ar: () => import('./ar/first.ts'),
  cs: () => import('./cs/first.ts'),
  da: () => import('./da/first.ts'),
  de: () => import('./de/first.ts'),
  el: () => import('./el/first.ts'),
  es: () => import('./es/first.ts'),
  fa: () => import('./fa/first.ts'),
  fi: () => import('./fi/first.ts'),
  fr: () => import('./fr/first.ts'),
  he: () => import('./he/first.ts'),
  hu: () => import('./hu/first.ts'),
  it: () => import('./it/first.ts'),
  ja: () => import('./ja/first.ts'),
  ko: () => import('./ko/first.ts'),
  nb: () => import('./nb/first.ts'),
  nl: () => import('./nl/first.ts'),
  pl: () => import('./pl/first.ts'),
  pt: () => import('./pt/first.ts'),
  'pt-BR': () => import('./pt-BR/first.ts'),
  ro: () => import('./ro/first.ts'),
  ru: () => import('./ru/first.ts'),
  sv: () => import('./sv/first.ts'),
  tr: () => import('./tr/first.ts'),
  uk: () => import('./uk/first.ts'),
  'zh-Hans': () => import('./zh-Hans/first.ts'),
});

/** A language with words of its own. */
export type Language = keyof typeof LOADERS | 'en';

/** Every language that visitors are spoken to in, as the locale whose readers read it: a reader of `pt` as such reads that of Brazil. */
export const visitorLanguages = (): string[] =>
  ['en', ...Object.keys(LOADERS)].map((name) => (name === 'pt' ? 'pt-PT' : name));

/**
 * The language whose words a locale's readers read best: that of its script or region, or the language as such; `undefined` where none
 * has words. So `zh-CN` reads `zh-Hans`, `pt` and `pt-BR` read `pt-BR`, and `pt-PT` and `pt-AO` read `pt`. Another script is no fallback:
 * `zh-TW` has no words as long as nobody has written `zh-Hant`.
 */
export function wordsOf(locale: string): Language | undefined {
  const read = new Intl.Locale(locale);
  // Norwegian is written in two ways, and read in both.
  const own = read.language.replace(/^n[on]$/, 'nb');
  // The first `maximize` takes a phone as long as all else before its first request.
  if (own !== 'pt' && isLanguage(own)) return own;
  const { script, region } = read.maximize();
  return [`${own}-${script}`, `${own}-${region}`, own].find(isLanguage);
}

function isLanguage(name: string): name is Language {
  return name === 'en' || Object.hasOwn(LOADERS, name);
}
