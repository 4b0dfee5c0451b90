import type { Formats } from '../../format/formats.ts';
import { joinedText } from '../../format/joined-text.ts';
import { intl } from '../../format/intl.ts';

type Place = Pick<Formats, 'locale' | 'place'>;

/** A zone where it is one of many: by its id, e.g. `America/New York`, before which stands its place where the reader has another script. */
export function zoneName({ locale, place }: Place, zone: string): string {
  const id = zone.replaceAll('_', ' ');
  if (new Intl.Locale(locale).maximize().script === 'Latn') return id;
  const name = place(zone);
  return name === zone ? id : joinedText([name, id]);
}

/** The names of all zones take a moment in other scripts, and a list is drawn with every change. */
const made = new Map<string, readonly (readonly [zone: string, name: string])[]>();

/** All zones that the browser knows, in the order of the reader, and one that it may not know. */
export function zoneChoices(
  formats: Place,
  current: string | null | undefined,
): readonly (readonly [zone: string, name: string])[] {
  const { locale } = formats;
  const { compare } = intl('Collator', locale);
  const known =
    made.get(locale) ??
    Intl.supportedValuesOf('timeZone')
      .map((zone) => [zone, zoneName(formats, zone)] as const)
      .toSorted(([, one], [, other]) => compare(one, other));
  made.set(locale, known);
  if (!current || known.some(([zone]) => zone === current)) return known;
  return [[current, zoneName(formats, current)], ...known];
}
