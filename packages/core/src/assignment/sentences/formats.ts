/** How a locale writes what a sentence counts and lists. */
interface Formats {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly list: Intl.ListFormat;
}

const DIGITS = { maximumFractionDigits: 2 } as const;
const made = new Map<string, Formats>();

/** Those of a locale, made once: making them takes longer than a sentence, and a ledger has many. */
export function formatsOf(locale: string): Formats {
  const known = made.get(locale) ?? {
    plural: new Intl.PluralRules(locale, DIGITS),
    number: new Intl.NumberFormat(locale, DIGITS),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
  made.set(locale, known);
  return known;
}
