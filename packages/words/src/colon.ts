/**
 * What stands between a label and what it names, in a locale: French has a narrow space before the colon, and Chinese and Japanese have one that
 * is as wide as a letter.
 */
export function colon(locale: string): string {
  const { language } = new Intl.Locale(locale);
  if (language === 'zh' || language === 'ja') return '：';
  return language === 'fr' ? '\u202F: ' : ': ';
}
