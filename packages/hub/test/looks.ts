/** Windows by width: a phone (touch), a tablet, where the side bar has names, a usual one and a large one. */
export const WIDTHS = { phone: 375, tablet: 768, medium: 1024, wide: 1280, large: 1600 } as const;

/** `forced` and `forced-dark`: the colours of the system, as in Windows' contrast themes. */
export const SCHEMES = ['light', 'dark', 'forced', 'forced-dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** All of them, by what the option is called. */
export const LANGUAGES = {
  en: 'en-GB',
  us: 'en-US',
  ar: 'ar',
  br: 'pt-BR',
  cs: 'cs',
  da: 'da',
  de: 'de',
  el: 'el',
  es: 'es',
  fa: 'fa',
  fi: 'fi',
  fr: 'fr',
  he: 'he',
  hu: 'hu',
  it: 'it',
  ja: 'ja',
  ko: 'ko',
  nb: 'nb',
  nl: 'nl',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  sv: 'sv',
  tr: 'tr',
  uk: 'uk',
  zh: 'zh-Hans',
} as const;
