import { MINUTE, offsetAt, zoneTable } from '@team-booking/core/time';
import { cityOf } from '../format/formats.ts';

/** A time zone as the list shows it. */
export interface ZoneEntry {
  readonly timeZone: string;
  /** "New York" */
  readonly city: string;
  /** "America" */
  readonly region: string;
}

/** Looks up facts of a zone. */
export interface ZoneFacts {
  /** "GMT−5" */
  readonly offset: (timeZone: string) => string;
  /** "United States"; `undefined` where the browser does not know. */
  readonly country: (timeZone: string) => string | undefined;
}

/**
 * All zones the browser knows, sorted by city, with the likely ones first.
 *
 * @param first zones to put first, e.g. the visitor's and the team's
 */
export function zoneEntries(first: readonly string[]): ZoneEntry[] {
  const rest = Intl.supportedValuesOf('timeZone')
    .map((timeZone) => [cityOf(timeZone), timeZone] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, timeZone]) => timeZone);
  return [...new Set([...first, ...rest, 'UTC'])].map((timeZone) => ({
    timeZone,
    city: cityOf(timeZone),
    region: timeZone.includes('/') ? timeZone.slice(0, timeZone.indexOf('/')) : '',
  }));
}

/** Filters the entries that contain every word of a search; those whose city starts with it come first. */
export function searchZones(entries: readonly ZoneEntry[], search: string, facts: ZoneFacts): ZoneEntry[] {
  const wanted = plain(search).trim();
  if (!wanted) return [...entries];
  const words = wanted.split(/\s+/);
  const byOffset = /\d|gmt|utc/.test(wanted);
  const found = entries.filter(({ timeZone, city, region }) => {
    const offset = byOffset ? facts.offset(timeZone) : '';
    const known = plain(`${city} ${region} ${facts.country(timeZone) ?? ''} ${offset}`);
    return words.every((word) => known.includes(word));
  });
  const begins = ({ city }: ZoneEntry) => (plain(city).startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}

/** "GMT+5:30": the offset of a zone at an instant. `Intl` would take a third of a second for all zones. */
export function offsetInWords(timeZone: string, at: number): string {
  const minutes = Math.round(offsetAt(zoneTable(timeZone), at) / MINUTE);
  const rest = Math.abs(minutes % 60);
  const hours = `${minutes < 0 ? '−' : '+'}${Math.trunc(Math.abs(minutes) / 60)}`;
  return `GMT${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Normalises for search: lower case, no accents, one kind of minus; `+01:00` and `utc +1` become `gmt+1`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('−', '-')
    .replaceAll(/(utc|gmt) ?(?=[+-])/g, 'gmt')
    .replaceAll(/([+-])0(?=\d)/g, '$1')
    .replaceAll(':00', '');
}
