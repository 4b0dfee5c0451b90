import { languageOf } from '../words/load.ts';

/**
 * Picks the locale: the requested one, else the language of the page, else the visitor's. Where the page only says `en`
 * and the visitor reads `en-GB`, the visitor's region decides the formats.
 *
 * Its language always has words; visitors whose language has none read English with their region's week and clock.
 */
export function localeFor(asked: string | undefined, page: string | undefined, visitor: readonly string[]): string {
  const wanted = asked || visitor.find((tag) => !page || tag.startsWith(`${page}-`)) || page || 'en';
  const locale = parse(wanted);
  const { language, region } = locale;
  const spoken = languageOf(language);
  return spoken === language ? locale.toString() : region ? `${spoken}-${region}` : spoken;
}

function parse(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    // Pages declare all kinds of things.
    return new Intl.Locale('en');
  }
}

interface WeekInfo {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** First day of the week, 1 = Monday. */
export function weekStart(locale: string): number {
  const info: Intl.Locale & WeekInfo = new Intl.Locale(locale).maximize();
  // Fallback for browsers without week info: Monday, unless the region is one of the largest that differ.
  return (
    (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ??
    (/US|CA|MX|BR|JP|KR|IN|IL|ZA|SA|PH|TW|HK|TH/.test(info.region!)
      ? 7
      : /AE|EG|IR|IQ|JO|DZ|LY/.test(info.region!)
        ? 6
        : 1)
  );
}

/** The writing direction of a locale. */
export function direction(locale: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur)\b/.test(locale) ? 'rtl' : 'ltr';
}
