import { citiesBy, type City } from './cities.ts';
import { zoneCountries } from './countries.ts';
import { plain } from './plain.ts';

/** By what zones are found besides their own names. */
export interface Places {
  /** Countries by time zone; empty where the browser cannot tell. */
  readonly countries: ReadonlyMap<string, string>;
  /** Cities and abbreviations by the place of the zone. */
  readonly cities: ReadonlyMap<string, readonly City[]>;
}

/** What is loaded for the list of zones once it opens, with countries in a locale. */
export async function placesOf(locale: string): Promise<Places> {
  const countries = await zoneCountries(locale).catch(() => new Map<string, string>());
  return { countries, cities: citiesBy(plain) };
}
