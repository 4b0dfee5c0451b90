import { wordsOf } from '@team-booking/words';

/**
 * Picks the locale: the requested one, else the language of the page, else the first of the visitor's that has words. Where the page
 * only says `en` and the visitor reads `en-GB`, the visitor's region decides the formats.
 *
 * Its language always has words; visitors whose language has none read English with their region's week and clock.
 */
export function localeFor(asked: string | undefined, page: string | undefined, visitor: readonly string[]): string {
  const said = canonical(asked || page);
  const read = visitor.flatMap((tag) => canonical(tag) ?? []);
  const near = !asked && said && read.find((tag) => tag.startsWith(`${said}-`));
  const wanted = near || said || read.find(wordsOf) || read[0] || 'en';
  if (wordsOf(wanted)) return wanted;
  const { region } = new Intl.Locale(wanted);
  return region ? `en-${region}` : 'en';
}

/** Pages declare all kinds of things, `de_DE` among them. */
function canonical(tag = ''): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
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
