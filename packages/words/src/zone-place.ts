/** Names of a place that its zone's id does not have, e.g. {@link presentPlace}. */
export type PlaceNames = (timeZone: string) => string | undefined;

/**
 * The display name of a zone: its city, which the zone's id has in Latin script only; in other scripts the name `Intl` has for the zone,
 * which is a phrase in some languages ("توقيت ألمانيا"). Where that is an abbreviation, it is the city, too.
 *
 * @param names outranks both where it knows the zone in Latin script
 */
export function zonePlace(locale: string, timeZone: string, at: number, names?: PlaceNames): string {
  const name = names?.(timeZone);
  const { script } = new Intl.Locale(locale).maximize();
  if (script === 'Latn' || (name ?? timeZone).startsWith('UTC')) return name ?? cityOf(timeZone);
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(at);
  const value = parts.find(({ type }) => type === 'timeZoneName')!.value;
  // Greek and Japanese have an abbreviation for some zones, which many share and few know.
  if (/^[A-Z]+$/.test(value)) return name ?? cityOf(timeZone);
  // Ukrainian and Greek put the place into a phrase that is no part of a sentence.
  return value.replace(/^час: |^Ώρα \((.*)\)$/, '$1');
}

/** "New York" of `America/New_York`. */
export function cityOf(timeZone: string): string {
  return timeZone.replace(/.*\//, '').replaceAll('_', ' ');
}
