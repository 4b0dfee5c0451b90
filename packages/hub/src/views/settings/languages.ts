import { intl } from '../../format/intl.ts';
/** Languages by what they are called in another, in its order. */
export function languageChoices(locales: readonly string[], inLocale: string): readonly (readonly [string, string])[] {
  const names = intl('DisplayNames', inLocale, { type: 'language' });
  const { compare } = intl('Collator', inLocale);
  return locales
    .map((locale) => [locale, names.of(locale) ?? locale] as const)
    .toSorted(([, one], [, other]) => compare(one, other));
}

/** Countries by what they are called in a language, in its order. */
export function countryChoices(inLocale: string): readonly (readonly [string, string])[] {
  const names = intl('DisplayNames', inLocale, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
  const { compare } = intl('Collator', inLocale);
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .flatMap((code) => {
      const name = NO_COUNTRY.has(code) ? undefined : names.of(code);
      return name === undefined ? [] : [[code, name] as const];
    })
    .toSorted(([, one], [, other]) => compare(one, other));
}

/** Codes that have a name and are no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
