import { canonicalJson } from '@team-booking/contract';
import { hostsById, type Backend } from '../booking/backend.ts';
import { presentState } from '../booking/present.ts';
import type { Planned } from '../delivery/channel.ts';
import { deliveriesOf, type Delivery } from '../delivery/delivery.ts';
import type { Told } from '../mail/told.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { CalendarEntry, CalendarPlace } from './calendar-writer.ts';
import { entryOf } from './entry-of.ts';
import { whereOf, writtenCalendar } from './written-calendar.ts';

/** What a host's calendars have of a booking. */
export interface KnownEntry {
  /** The calendar that it is in. */
  readonly calendar: string;
  readonly entry: CalendarEntry;
  /** Whether the visitor is named there, who may have been erased in `entry` since. */
  readonly named: boolean;
  /** It was given up, with what was there before. */
  readonly unsure?: { readonly before: CalendarEntry | null };
  /** When it was written, epoch milliseconds. Default: long ago. */
  readonly at?: number;
  /** Which calendar has had its id then, {@link whereOf}. Default: the one that has it now. */
  readonly where?: string;
  /** How often it was to be put back as it is, whatever its host has made of it there, and how many of these are written. Default: 0. */
  readonly again?: number;
  readonly written?: number;
}

/** What is to be written next. */
export type EntryPlan =
  | (CalendarPlace & {
      readonly kind: 'put';
      readonly entry: CalendarEntry;
      readonly before: CalendarEntry | null;
      /** Whether the visitor is named in it, also where they were erased since it was planned. */
      readonly named: boolean;
      /** {@link whereOf} of the calendar. */
      readonly where: string;
      /** How often it is put back by then. Default: 0. */
      readonly again?: number;
    })
  | (CalendarPlace & { readonly kind: 'remove'; readonly uid: string });

const NOTHING: Planned = { kind: 'wait', until: null };

/** What has to be done that a host's calendars say of a booking what is true: that it is there, once, or not. */
export async function planEntry(
  backend: Pick<Backend, 'mailer'>,
  view: StoreView,
  { receiver: id, subject, known }: Delivery,
  now: number,
): Promise<Planned> {
  const row = await view.booking(subject);
  if (!row) return NOTHING;
  const there = known as KnownEntry | null;
  const [host] = await hostsById(view, [id]);
  const written = host && writtenCalendar(host);
  const calendar = written?.id;
  const place = { host: id, calendar: there?.calendar ?? calendar ?? '' };
  const says = there && whatBecomes(row, id, now);
  if (there && (says === 'gone' || (says === 'takes place' && calendar !== there.calendar))) {
    return { kind: 'send', plan: { kind: 'remove', ...place, uid: subject } satisfies EntryPlan };
  }
  if (!host || !written) return NOTHING;
  // What is over stays as it is, but for those who were erased.
  const isStale = there !== null && there.named && there.entry.people === null;
  if (!isStale && whatBecomes(row, id, now) !== 'takes place') return NOTHING;
  const organizer = there?.entry.organizer?.address ?? (await invitedBy(view, subject));
  const again = there?.again ?? 0;
  const anew = isStale || (there !== null && isToPutBack(there));
  const booked = await entryOf({ backend, view, row, host, organizer });
  const entry = { ...booked, sequence: booked.sequence + again };
  if (there && !anew && !there.unsure && isSame(there.entry, entry)) return NOTHING;
  const before = there && !anew ? (there.unsure ?? { before: there.entry }).before : null;
  const named = entry.people !== null;
  const plan: EntryPlan = {
    kind: 'put',
    ...place,
    entry,
    before,
    named,
    where: whereOf(written),
    ...(again > 0 && { again }),
  };
  return { kind: 'send', plan };
}

/** Whether an entry waits to be put back as it was. */
export function isToPutBack({ again = 0, written = 0 }: KnownEntry): boolean {
  return again > written;
}

/** What a host's calendars have to say of a booking: `over` = whatever they say. */
function whatBecomes(row: BookingRow, host: string, now: number): 'takes place' | 'gone' | 'over' {
  const { status, hosts } = presentState(row.state, now);
  if (status === 'completed' || status === 'no-show') return hosts.includes(host) ? 'over' : 'gone';
  return status === 'confirmed' && hosts.includes(host) ? 'takes place' : 'gone';
}

/** Whose event it is by what visitors and guests were sent. */
async function invitedBy(view: StoreView, booking: string): Promise<string | null> {
  for (const { channel, known } of await deliveriesOf(view, booking)) {
    const { organizer } = (channel === 'mail' && known ? known : {}) as Partial<Told>;
    if (organizer) return organizer;
  }
  return null;
}

/** Whether an entry would show the same: a new version alone is no reason to write. */
function isSame(one: CalendarEntry, other: CalendarEntry): boolean {
  return shown(one) === shown(other);
}

function shown({ sequence: _sequence, stamp: _stamp, ...rest }: CalendarEntry): string {
  return canonicalJson(rest);
}
