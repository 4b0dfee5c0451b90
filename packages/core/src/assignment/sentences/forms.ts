import type { Names } from './words.ts';

/** A text for each CLDR plural category of a language; `#` stands for the number. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Words for a number in the form of its category. */
export const counted =
  (forms: Forms) =>
  (amount: string, category: Intl.LDMLPluralRule): string =>
    (forms[category] ?? forms.other).replace('#', amount);

/** The form of a verb for one host, or for several. */
export const agree = ({ count }: Names, one: string, several: string): string => (count === 1 ? one : several);

/** Those of some parts that there are. */
export const joined = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null).join(between);

/** A sentence of clauses that are written in small letters: it begins with a capital. */
export function capitalized(clauses: readonly string[], between = '; '): string {
  const text = clauses.join(between);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
