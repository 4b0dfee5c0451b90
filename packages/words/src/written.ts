import type { Plural } from './translation.ts';

/** A text for each CLDR plural category of its language; `#` stands for the count. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Words as the file of a language has them: what depends on a count is written in {@link Forms}. */
export type Written<W> = { readonly [K in keyof W]: W[K] extends Plural ? Forms | Plural : W[K] };

/** Makes words of what is written, with counts in the digits of a locale; what is put in may end in a full stop ("π.μ."), as the sentence does. */
export function spoken<W extends object>(written: Written<W>, locale: string): W {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const counted =
    (forms: Forms): Plural =>
    (count) =>
      (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
  const words = Object.entries<unknown>(written).map(([name, word]) => [
    name,
    // Other words in groups have no form for all other counts.
    typeof word === 'object' && word !== null && 'other' in word
      ? counted(word as Forms)
      : typeof word === 'function'
        ? (...given: unknown[]) => withOneStop((word as (...given: unknown[]) => string)(...given))
        : word,
  ]);
  return Object.fromEntries(words) as W;
}

/** A sentence without the second of two full stops, of which one ends what was put in. */
export function withOneStop(text: string): string {
  return text.replaceAll(/\.\.+/g, (stops) => (stops.length === 2 ? '.' : stops));
}
