import type { HubWords } from '@team-booking/words/hub';
import { dateWords } from '../../format/dates.ts';
import { hoursOfDay, weekdayName } from '../../format/week.ts';
import type { Hub } from '../../hub.ts';
import type { Told } from '../../parts/draft/draft.ts';
import { zoneName } from '../../parts/form/zone-choices.ts';
import type { OtherDay } from './content.ts';
import { windowsIn } from './week.ts';

/** The hours of a day, in words. */
function hoursWords({ locale, formats }: Hub, words: HubWords['hours'], text: string): string {
  const windows = windowsIn(text).map((window) => hoursOfDay(locale, window));
  return windows.length === 0 ? words.notAvailable : formats.list(windows);
}

/** What a place of a host is called, and how its content is told. */
export function toldOfHost(
  hub: Hub,
  { words, hours }: { readonly words: HubWords['host']; readonly hours: HubWords['hours'] },
  [member, key = '', part]: readonly string[],
): Told {
  const plain = (name: string): Told => ({ name, value: (content) => String(content) });
  const hoursIn = (content: unknown) => hoursWords(hub, hours, String(content));
  switch (member) {
    case 'week':
      return { name: weekdayName(hub.locale, Number(key), 'long'), value: hoursIn };
    case 'days':
      return {
        name: dateWords(hub, key),
        value: (content) =>
          part === 'note'
            ? String(content)
            : hoursIn(typeof content === 'object' ? (content as OtherDay).hours : content),
      };
    case 'limits':
      return plain(key === '' ? words.limits : words[key as 'perDay' | 'perWeek' | 'perMonth']);
    case 'holidays':
      return { name: hours.worksHolidays, value: () => '✓' };
    case 'timeZone':
      return { name: words.zone, value: (content) => zoneName(hub.formats, String(content)) };
    case 'joinUrl':
      return plain(words.joinUrl);
    case 'email':
      return plain(words.email);
    default:
      return plain(words.name);
  }
}
