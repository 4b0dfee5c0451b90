type Kinds = Pick<
  typeof Intl,
  'Collator' | 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat' | 'PluralRules' | 'RelativeTimeFormat'
>;
type Options<Kind extends keyof Kinds> = ConstructorParameters<Kinds[Kind]>[1];

const made = new Map<string, unknown>();

/**
 * What `Intl` makes of a locale and options, made once: making one takes as long as using it fifty times, and views are drawn while one
 * scrolls. Nothing else in the hub makes one.
 */
export function intl<Kind extends keyof Kinds>(
  kind: Kind,
  locale: string,
  ...[options]: undefined extends Options<Kind> ? [options?: Options<Kind>] : [options: Options<Kind>]
): InstanceType<Kinds[Kind]> {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new (Intl[kind] as new (...given: unknown[]) => unknown)(locale, options);
  made.set(key, known);
  return known as InstanceType<Kinds[Kind]>;
}
