import type { Holiday, HolidayPlace, HolidaySource } from '@team-booking/engine';
import { DAY, formatDate, parseDate } from '@team-booking/core/time';
import type DateHolidays from 'date-holidays';

type Library = typeof DateHolidays;

/** Says whether the package that knows holidays is there. It is large, and most teams do without it. */
function isInstalled(): boolean {
  try {
    return import.meta.resolve('date-holidays') !== '';
  } catch {
    return false;
  }
}

/** The public holidays of countries and regions, by the package `date-holidays`; `null` where it is not installed. Loaded on first use. */
export function knownHolidays(): HolidaySource | null {
  if (!isInstalled()) return null;
  let loading: Promise<Library> | undefined;
  const years = new Map<string, readonly Holiday[]>();
  return async (place, from, to) => {
    const library = await (loading ??= import('date-holidays').then((loaded) => loaded.default));
    if (!knows(new library(), place)) return null;
    const days: Holiday[] = [];
    for (let year = from; year <= to; year++) {
      const key = `${place.country} ${place.region} ${year}`;
      const known = years.get(key) ?? holidaysOf(library, place, year);
      years.set(key, known);
      days.push(...known);
    }
    // The last holiday of a year may reach into the next one.
    return [...new Map(days.map((day) => [day.date, day])).values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  };
}

function knows(places: DateHolidays, { country, region }: HolidayPlace): boolean {
  const has = (names: Readonly<Record<string, string>> | null | undefined, name: string | undefined) =>
    name === undefined || (names != null && Object.hasOwn(names, name));
  const [state, part] = partsOf(region);
  if (!has(places.getCountries(), country) || !has(places.getStates(country), state)) return false;
  return part === undefined || has(places.getRegions(country, state!), part);
}

/** `BY-A` is a part of `BY`. */
function partsOf(region: string | null): readonly (string | undefined)[] {
  return region === null ? [] : region.split('-', 2);
}

function holidaysOf(library: Library, { country, region }: HolidayPlace, year: number): readonly Holiday[] {
  const [state = '', part = ''] = partsOf(region);
  const found = new library(country, state, part).getHolidays(year);
  return found
    .filter(({ type, date }) => type === 'public' && date.slice(11, 19) === '00:00:00')
    .flatMap(({ date, name, start, end }) => {
      // By the date in the zone of the place: `start` is an instant, e.g. of the evening before.
      const first = parseDate(date.slice(0, 10));
      const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      return Array.from({ length: count }, (_, day) => ({ date: formatDate(first + day), name }));
    });
}
