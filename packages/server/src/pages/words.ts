import { direction, WORDS, wordsOf, type Language, type PageWords } from '@team-booking/words/server';

/** Locale and texts of a page: `locale` is the visitor's preferred one among the supported languages. */
export interface Voice {
  readonly locale: string;
  readonly words: PageWords & { readonly language: string; readonly direction: 'ltr' | 'rtl' };
}

/** The first supported language of an `Accept-Language` header, with its region; else English. */
export function voiceFor(acceptLanguage: string | undefined): Voice {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: q ? Number(q.slice(2)) || 0 : 1 };
    })
    .filter(({ tag, quality }) => quality > 0 && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag))
    .toSorted((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const locale = canonical(tag);
    const language = locale && wordsOf(locale);
    if (language) return voiceIn(language, locale);
  }
  return voiceIn('en', 'en');
}

function voiceIn(language: Language, locale: string): Voice {
  return { locale, words: { ...WORDS[language].page, language, direction: direction(language) } };
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
