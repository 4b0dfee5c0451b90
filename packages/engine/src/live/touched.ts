import { MOST_NAMED, type CHANGING } from '@team-booking/contract/team';
import type { BookingRow } from '../store/rows.ts';
import type { StoreChanges } from '../store/changes.ts';
import type { StoreView } from '../store/store.ts';
import { TOLD, type ToldKind } from '../store/told-documents.ts';
import { hostsOf } from '../team/seats.ts';

export type Changing = (typeof CHANGING)[number];

/** What changes of a team have touched, whoever may see it. */
export interface Touched {
  readonly what: ReadonlySet<Changing>;
  /** `null` = not known, any of them. */
  readonly bookings: readonly TouchedBooking[] | null;
  /** Ids of the hosts of whose calendars something else is known. */
  readonly calendars: readonly string[];
}

/** A booking that was added or changed. */
export interface TouchedBooking {
  readonly id: string;
  /** Those who have it, and those who had it before. */
  readonly hosts: readonly string[];
  /** All who might have had it. */
  readonly pool: readonly string[];
}

const WORDS: Readonly<Record<ToldKind, readonly Changing[]>> = {
  attendance: ['bookings'],
  audit: ['audit'],
  'booking-link': ['links'],
  'calendar-entry': ['bookings'],
  'calendar-question': ['bookings', 'waiting'],
  correction: ['history'],
  'dead-letter': ['messages', 'waiting', 'payments'],
  job: ['jobs', 'waiting'],
  note: ['bookings'],
  'payment-provider': ['payments'],
  person: ['people'],
  proposal: ['proposals', 'waiting'],
  refund: ['bookings', 'payments'],
  template: ['messages'],
  webhook: ['webhooks', 'waiting'],
};

/** What is touched besides bookings and calendars, by commits. */
export function wordsOf(commits: readonly StoreChanges[]): Set<Changing> {
  const kinds = commits.flatMap(({ documents }) => documents ?? TOLD) as ToldKind[];
  return new Set([
    ...kinds.flatMap((kind) => WORDS[kind] ?? []),
    ...(commits.some(({ configured }) => configured) ? (['team'] as const) : []),
  ]);
}

/** Ids of the bookings that commits changed; `null` where they are not known, or too many. */
export function bookingsOf(commits: readonly StoreChanges[]): readonly string[] | null {
  const ids = new Set<string>();
  for (const { bookings, documents } of commits) {
    // Of these nobody knows here which booking they are about.
    if (bookings === null || documents === null || documents.some(isBesideBooking)) return null;
    for (const id of bookings) ids.add(id);
  }
  return ids.size > MOST_NAMED ? null : [...ids];
}

function isBesideBooking(kind: string): boolean {
  return ['note', 'attendance', 'refund', 'calendar-entry', 'calendar-question'].includes(kind);
}

/** Whose bookings are. */
export async function touchedBookings(
  view: StoreView,
  ids: readonly string[],
  commits: readonly StoreChanges[],
): Promise<TouchedBooking[]> {
  const team = await view.team();
  const times = Map.groupBy(
    commits.flatMap((changes) => changes.times ?? []),
    ({ booking }) => booking,
  );
  const poolOf = ({ type: id }: BookingRow) => {
    const type = team?.bookingTypes.find((one) => one.id === id);
    return type ? hostsOf(type) : [];
  };
  const touched: TouchedBooking[] = [];
  for (const id of ids) {
    const row = await view.booking(id);
    const had = (times.get(id) ?? []).map(({ host }) => host);
    touched.push({ id, hosts: [...(row?.state.hosts ?? []), ...had], pool: row ? poolOf(row) : [] });
  }
  return touched;
}
