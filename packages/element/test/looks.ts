/** How a state may be looked at. */
export interface Look {
  readonly width: Width;
  readonly scheme: Scheme;
  readonly language: Language;
}

export type Width = keyof typeof WIDTHS;
export type Scheme = (typeof SCHEMES)[number];
export type Language = keyof typeof LANGUAGES;

/** Windows: one pane on a phone (touch), two, three. */
export const WIDTHS = {
  narrow: { width: 360, height: 740, hasTouch: true },
  small: { width: 320, height: 560, hasTouch: true },
  medium: { width: 700, height: 800, hasTouch: false },
  wide: { width: 1180, height: 800, hasTouch: false },
} as const;

/** `forced`: the colours of the system, as in Windows' contrast themes. */
export const SCHEMES = ['light', 'dark', 'forced'] as const;

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
