import type { HubWords } from '@team-booking/words/hub';
import type { Formats } from '../../format/formats.ts';
import { valueAt, type Path } from '../../parts/draft/changes.ts';
import type { Told } from '../../parts/draft/draft.ts';
import { zoneName } from '../../parts/form/zone-choices.ts';
import { spanText } from '../../parts/form/span-text.ts';
import type { TypeContent } from './content.ts';
import { languageName } from '../../format/language-name.ts';

type Kind = 'text' | 'zone' | 'count' | 'span' | 'spans' | 'yes' | 'rows' | 'choice';

/** What stands at each place, by which it is told. Of what is not named here, the place above is told. */
const KINDS: Readonly<Record<keyof HubWords['type']['places'], Kind>> = {
  title: 'text',
  slug: 'text',
  description: 'text',
  durations: 'spans',
  defaultDuration: 'span',
  linkOnly: 'yes',
  showHosts: 'yes',
  hostChoice: 'choice',
  locations: 'rows',
  'slot/step': 'span',
  'slot/offset': 'span',
  'slot/timeZone': 'zone',
  timeZoneLock: 'zone',
  'buffers/before': 'span',
  'buffers/after': 'span',
  'window/minNotice': 'span',
  'window/horizon': 'span',
  'limits/perDay': 'count',
  'limits/perWeek': 'count',
  'limits/perMonth': 'count',
  fields: 'rows',
  'guests/max': 'count',
  'consent/text': 'text',
  'consent/url': 'text',
  'consent/version': 'text',
  approval: 'yes',
  'payment/amount': 'count',
  'payment/currency': 'text',
  'payment/holdMinutes': 'span',
  'payment/refundUntil': 'span',
  'policy/cancelUntil': 'span',
  'policy/rescheduleUntil': 'span',
  'policy/sameHost': 'yes',
  'policy/replaceable': 'yes',
  reminders: 'spans',
  hostReminders: 'yes',
  'contact/name': 'text',
  'contact/email': 'text',
  'contact/phone': 'text',
  'contact/url': 'text',
  'routing/questions': 'rows',
  'routing/rules': 'rows',
  'routing/fallback': 'rows',
  'ownerLookup/url': 'text',
  'ownerLookup/secret': 'text',
  slot: 'rows',
  buffers: 'rows',
  window: 'rows',
  limits: 'rows',
  guests: 'rows',
  consent: 'rows',
  payment: 'rows',
  policy: 'rows',
  contact: 'rows',
  routing: 'rows',
  ownerLookup: 'rows',
  translations: 'rows',
};

type PlaceName = keyof typeof KINDS;

/** What putting a type into words needs. */
export interface Telling {
  readonly texts: HubWords['type'];
  readonly formats: Formats;
  readonly locale: string;
  /** The documents in which the rows of a list are, the present one first. */
  readonly contents: () => readonly (TypeContent | undefined)[];
}

/** Puts a place of a booking type into words. */
export function toldOfType({ texts, formats, locale, contents }: Telling, path: Path): Told {
  const known = ([path.slice(0, 2).join('/'), path[0]!] as PlaceName[]).find((name) => Object.hasOwn(KINDS, name));
  if (!known) return { name: path[0]!, value: String };
  const name = texts.places[known];
  const depth = known.split('/').length;
  const kind = KINDS[known];
  const row =
    path.length <= depth || kind !== 'rows'
      ? undefined
      : known === 'translations'
        ? languageName(path[1]!, locale)
        : rowName(contents(), path.slice(0, depth + 1));
  return {
    name: row === undefined ? name : texts.rowOf(name, row),
    value(content) {
      if (content === null) return texts.untilStart;
      if (typeof content === 'boolean') return content ? texts.yes : texts.no;
      if (kind === 'choice') return texts.choices[content as keyof typeof texts.choices];
      if (kind === 'spans') return formats.list([content].flat().map((one) => spanText(minutesOf(one), locale)));
      if (kind === 'span' && typeof content === 'number') return spanText(content, locale);
      if (typeof content === 'number') return formats.number(content);
      if (typeof content === 'string') return kind === 'zone' ? zoneName(formats, content) : content;
      return row ?? texts.rows(Array.isArray(content) ? content.length : 1);
    },
  };
}

/** A length, or a reminder. */
const minutesOf = (one: unknown) => (typeof one === 'number' ? one : (one as { before: number }).before);

/** What somebody has called a row. */
function rowName(contents: readonly (TypeContent | undefined)[], path: Path): string | undefined {
  const rows = contents.map((content) => valueAt(content, path) as { label?: string } | undefined);
  return rows.find((row) => row?.label)?.label;
}
