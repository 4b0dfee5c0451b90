import type { Closure } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { at, type Address } from '../../../address/address.ts';
import type { Formats } from '../../../format/formats.ts';

type Words = HubWords['times'];

/** What a rule that closes a time says, and for how long, e.g. `Busy in the calendar, 10:00–11:30`. */
export function closureWords(closure: Closure, words: Words, formats: Formats): string {
  const { rule, from, to, change } = closure;
  if (rule === 'horizon' && from !== undefined) return words.isOver;
  if (change?.verb === 'switchOnHost') return words.isOff;
  const said = words.closed[rule];
  if (rule === 'notice' && from !== undefined) return `${said} ${words.from(formats.dayAndTime(from))}`;
  if (rule === 'horizon' && to !== undefined) return `${said} ${words.until(formats.dayAndTime(to))}`;
  if (from === undefined || to === undefined) return said;
  return words.during(said, spanWords(from, to, formats));
}

function spanWords(from: string, to: string, formats: Formats): string {
  if (formats.dayOf(from) === formats.dayOf(to)) return formats.range(from, to);
  // What ends at midnight does not reach the day that begins then.
  const [first, last] = [formats.dayShort(from), formats.dayShort(Date.parse(to) - 1)];
  return first === last ? first : `${first} – ${last}`;
}

/** Where to change a rule. */
export interface Way {
  readonly address: Address;
  readonly text: string;
}

/** What of a host's page changes a rule. */
const TABS: Readonly<Partial<Record<Closure['rule'], string>>> = {
  hours: 'hours',
  override: 'hours',
  holiday: 'hours',
  'time-off': 'off',
  'calendar-unreadable': 'calendars',
  limit: 'limits',
};

/** The link to what would change a closure; `null` where only the host can, in their own calendar. */
export function wayOf({ rule, change, booking }: Closure, words: Words): Way | null {
  if (!change || rule === 'busy') return null;
  const text = words.ways[rule];
  switch (change.verb) {
    case 'reassign':
      return { address: at('bookings', booking ?? change.id), text };
    case 'changeHost':
    case 'endTimeOff':
    case 'switchOnHost':
      return { address: at('hosts', change.id, TABS[rule] ? { tab: TABS[rule] } : {}), text };
    case 'changePool':
    case 'changeBookingType':
      return { address: at('types', change.id), text };
    default:
      return null;
  }
}
