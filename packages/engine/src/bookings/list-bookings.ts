import { BOOKING_STATUSES, type BookingStatus } from '@team-booking/core/booking';
import { invalidField } from '@team-booking/contract';
import type { TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { parseInstant } from '@team-booking/core/iso';
import { LONGEST_BOOKING } from '../booking/longest-booking.ts';
import { presentState } from '../booking/present.ts';
import type { BookingsQuery } from '../store/bookings-query.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { presentRow } from './present-row.ts';

type Asked = ReturnType<TeamRequestOf<'bookings'>['query']>;

const DEFAULT_LIMIT = 50;

/** A part of the list of bookings: admins see all of them, hosts those they take part in. @throws {Refusal} `invalid` */
export async function listBookings(
  { backend, actor, now }: TeamContext,
  asked: Asked,
): Promise<TeamAnswerOf<'bookings'>> {
  const { role, host: own } = actor.person;
  const host = role === 'admin' ? asked.host : (own ?? undefined);
  if (role !== 'admin' && (own === null || (asked.host !== undefined && asked.host !== own)))
    return { items: [], next: null };
  const { limit = DEFAULT_LIMIT } = asked;
  const wanted = new Set((asked.status?.split(',') ?? BOOKING_STATUSES) as BookingStatus[]);
  const after = asked.cursor === undefined ? undefined : placeOf(asked.cursor);
  const query: Omit<BookingsQuery, 'limit'> = {
    ...rangeOf(asked, wanted, now),
    statuses: storedAs(wanted),
    ...(host !== undefined && { host }),
    ...(asked.type !== undefined && { type: asked.type }),
    ...(asked.words !== undefined && { words: asked.words.split(/\s+/) }),
    descending: asked.order === 'latest',
    ...(after && { after }),
  };
  return backend.store.read(backend.team, async (view) => {
    // One more than asked for says whether there are more.
    const rows = await found(view, query, limit + 1, (row) => wanted.has(presentState(row.state, now).status));
    const items = await Promise.all(rows.slice(0, limit).map((row) => presentRow(view, row, now)));
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items, next: last ? `${last.state.start}.${last.state.id}` : null };
  });
}

/** Reads on until there are enough that are what they are stored as, by now. */
async function found(
  view: StoreView,
  query: Omit<BookingsQuery, 'limit'>,
  limit: number,
  isWanted: (row: BookingRow) => boolean,
): Promise<BookingRow[]> {
  const rows: BookingRow[] = [];
  for (let { after } = query; ;) {
    const more = await view.listBookings({ ...query, ...(after && { after }), limit });
    rows.push(...more.filter(isWanted));
    const last = more.at(-1)?.state;
    if (rows.length >= limit || more.length < limit || !last) return rows.slice(0, limit);
    after = { start: last.start, id: last.id };
  }
}

/** Statuses under which bookings may be stored that are of these by now: what has expired or is over need not be stored as that. */
function storedAs(wanted: ReadonlySet<BookingStatus>): BookingStatus[] {
  return BOOKING_STATUSES.filter(
    (status) =>
      wanted.has(status) ||
      (status === 'confirmed' && wanted.has('completed')) ||
      ((status === 'awaiting-approval' || status === 'awaiting-payment') && wanted.has('expired')),
  );
}

/** The range asked for, narrowed to where those of the wanted statuses are: what is over began in the past, what is ahead did not long ago. */
function rangeOf(
  { from, to }: Asked,
  wanted: ReadonlySet<BookingStatus>,
  now: number,
): Pick<BookingsQuery, 'from' | 'to'> {
  const only = (...statuses: BookingStatus[]) => [...wanted].every((status) => statuses.includes(status));
  const [first, end] = [
    from === undefined ? -Infinity : parseInstant(from),
    to === undefined ? Infinity : parseInstant(to),
  ];
  const start = only('confirmed', 'awaiting-approval', 'awaiting-payment')
    ? Math.max(first, now - LONGEST_BOOKING)
    : first;
  const past = only('completed', 'no-show') ? Math.min(end, now) : end;
  return { ...(start !== -Infinity && { from: start }), ...(past !== Infinity && { to: past }) };
}

/** @throws {Refusal} `invalid` */
function placeOf(cursor: string): NonNullable<BookingsQuery['after']> {
  const [, start, id] = /^(-?\d{1,16})\.(.+)$/s.exec(cursor) ?? [];
  if (start === undefined) throw invalidField('?cursor', 'is none of this list; leave it out to begin anew');
  return { start: Number(start), id: id! };
}
