import type { Formats } from '../format/formats.ts';
import { cityOf } from '../format/formats.ts';

/** A time zone as the list shows it. */
export interface ZoneEntry {
  readonly timeZone: string;
  /** "New York" */
  readonly city: string;
  /** "America" */
  readonly region: string;
  /** "GMT−5" */
  readonly offset: string;
  /** What a search looks into, in lower case without accents. */
  readonly haystack: string;
}

/**
 * All zones the browser knows, by city; first those that are likely wanted.
 *
 * @param first zones to put first, e.g. the visitor's and the team's
 * @param at instant for which offsets are named
 */
export function zoneEntries(first: readonly string[], formats: Formats, at: number): ZoneEntry[] {
  const rest = Intl.supportedValuesOf('timeZone').toSorted((a, b) => cityOf(a).localeCompare(cityOf(b)));
  return [...new Set([...first, ...rest, 'UTC'])].map((timeZone) => entryOf(timeZone, formats, at));
}

function entryOf(timeZone: string, formats: Formats, at: number): ZoneEntry {
  const city = cityOf(timeZone);
  const region = timeZone.includes('/') ? timeZone.slice(0, timeZone.lastIndexOf('/')).replaceAll(/[_/]/g, ' ') : '';
  const offset = formats.zoneName(timeZone, at, 'shortOffset');
  const names = `${city} ${region} ${formats.zoneName(timeZone, at, 'shortGeneric')} ${formats.zoneName(timeZone, at, 'longGeneric')} ${offset}`;
  return { timeZone, city, region, offset, haystack: plain(names) };
}

/** The entries that hold every word of a search; those whose city begins with it first. */
export function searchZones(entries: readonly ZoneEntry[], search: string): ZoneEntry[] {
  const wanted = plain(search).trim();
  if (!wanted) return [...entries];
  const words = wanted.split(/\s+/);
  const found = entries.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
  const begins = ({ haystack }: ZoneEntry) => (haystack.startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}

/** Lower case, no accents, one kind of minus, `+01:00` and `utc+1` found as `gmt+1`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('−', '-')
    .replaceAll(/utc(?=[+-])/g, 'gmt')
    .replaceAll(/([+-])0(?=\d)/g, '$1')
    .replaceAll(':00', '');
}
