/** Languages of Cal.com's messages to attendees. */
const KNOWN =
  'ar ca de es eu he id ja lv pl ro sr th vi az cs el es-419 fi hr it km nl pt ru sv tr zh-CN bg da en et fr hu iw ko no pt-BR sk ta uk zh-TW bn'.split(
    ' ',
  );

/** The best match for a locale; `undefined` leaves it to Cal.com. */
export function languageOf(locale: string): string | undefined {
  const [language] = locale.split('-');
  const found = (name: string) => KNOWN.find((known) => known.toLowerCase() === name.toLowerCase());
  return found(locale) ?? found(language!) ?? (language === 'nb' ? 'no' : undefined);
}
