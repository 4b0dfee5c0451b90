import { MINUTE, offsetAt, zoneTable } from '@team-booking/core/time';
import { cityOf } from '@team-booking/words';
import { presentPlace } from '@team-booking/words/present-place';
import type { Places } from './places.ts';
import { plain } from './plain.ts';

/** A time zone as the list shows it. */
export interface ZoneEntry {
  readonly timeZone: string;
  /** "New York" */
  readonly city: string;
  /** "America" */
  readonly region: string;
  /** The name that the search found it by, where that is none of these. */
  readonly alias?: string;
}

/** Looks up facts of a zone. */
export interface ZoneFacts extends Partial<Places> {
  /** "GMT−5" */
  readonly offset: (timeZone: string) => string;
}

/**
 * All zones the browser knows, sorted by city, with the likely ones first. Ids of one place are one entry, that of the first.
 *
 * @param first zones to put first, e.g. the visitor's and the team's
 */
export function zoneEntries(first: readonly string[]): ZoneEntry[] {
  const rest = Intl.supportedValuesOf('timeZone')
    .map(entryOf)
    .toSorted((a, b) => (a.city < b.city ? -1 : 1));
  const entries = new Map<string, ZoneEntry>();
  for (const entry of [...first.map(entryOf), ...rest, entryOf('UTC')]) {
    const key = placeKey(entry);
    if (!entries.has(key)) entries.set(key, entry);
  }
  return [...entries.values()];
}

/** Whether two ids name one place, as `Asia/Calcutta` and `Asia/Kolkata` do. */
export function isSamePlace(one: string, other: string): boolean {
  return placeKey(entryOf(one)) === placeKey(entryOf(other));
}

const placeKey = ({ region, city }: ZoneEntry): string => `${region}/${city}`;

function entryOf(timeZone: string): ZoneEntry {
  const city = presentPlace(timeZone) ?? cityOf(timeZone);
  const [region = ''] = timeZone.split('/');
  return { timeZone, city, region: region === timeZone || city.startsWith('UTC') ? '' : region };
}

/**
 * Finds entries by city, region, country, offset, large cities and abbreviations. What is called so comes first, then what begins so, then
 * what has words that begin so; words are searched within only if there is none of these.
 */
export function searchZones(entries: readonly ZoneEntry[], search: string, facts: ZoneFacts): ZoneEntry[] {
  const wanted = plain(search).trim();
  if (!wanted) return [...entries];
  const words = wanted.split(/\s+/);
  const byOffset = /\d|gmt|utc/.test(wanted);
  const found = entries.map((entry) => {
    const { timeZone, city, region } = entry;
    const cities = facts.cities?.get(city) ?? [];
    const [place, country] = [plain(city), plain(facts.countries?.get(timeZone) ?? '')];
    const names = [place, ...cities.map((each) => each.plain)];
    const offset = byOffset ? plain(facts.offset(timeZone)) : '';
    const text = ` ${[...names, country, plain(region), offset].join(' ')}`;
    const begins = (name: string) => name.startsWith(wanted);
    const ranks = [
      names.includes(wanted) || country === wanted,
      names.some(begins),
      begins(country),
      words.every((word) => text.includes(` ${word}`)),
      words.every((word) => text.includes(word)),
      true,
    ];
    const alias = begins(place) || begins(country) ? undefined : cities.find((each) => begins(each.plain))?.name;
    return { rank: ranks.indexOf(true), entry: alias ? { ...entry, alias } : entry };
  });
  const most = found.some(({ rank }) => rank < 4) ? 3 : 4;
  return found
    .filter(({ rank }) => rank <= most)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** "GMT+5:30": the offset of a zone at an instant. `Intl` would take a third of a second for all zones. */
export function offsetInWords(timeZone: string, at: number): string {
  const minutes = Math.round(offsetAt(zoneTable(timeZone), at) / MINUTE);
  const rest = Math.abs(minutes % 60);
  const hours = `${minutes < 0 ? '−' : '+'}${Math.trunc(Math.abs(minutes) / 60)}`;
  return `GMT${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
