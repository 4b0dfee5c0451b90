import type { Booking } from '@team-booking/contract';
import { dateOf, MINUTE, parseDate } from '@team-booking/core/time';
import { BackendError, createClient, type BookingBackend } from '@team-booking/sdk';
import { lastDate } from '../plain/choice.ts';
import { freeDays, shiftDate, type FreeDay } from '../plain/times.ts';

/** So many days are on a page. */
const DAYS = 7;

/** Days with times that a booking can be moved to. */
interface FreeTimes {
  readonly days: readonly FreeDay[];
  readonly earlier: string | null;
  readonly later: string | null;
}

/** Free times from a date on, in the visitor's zone. Dates that nobody can book are those nearest to them. */
export async function freeTimes(
  backend: BookingBackend,
  booking: Booking,
  { from: asked, now }: { readonly from: string | undefined; readonly now: () => number },
): Promise<FreeTimes> {
  const access = { id: booking.id, token: booking.manage.token };
  const { bookingType: slug, timeZone } = booking;
  // To its visitor the type is there whatever has become of it, and their own time is free.
  const theirs: BookingBackend = {
    ...backend,
    bookingType: (name, options) => backend.bookingType(name, { ...options, booking: access }),
    availability: (name, query, options) => backend.availability(name, { ...query, booking: access }, options),
  };
  const client = createClient({ backend: theirs, slug, now });
  const type = await client.bookingType();
  const today = dateOf(now(), timeZone);
  const last = lastDate(type, timeZone, now());
  const wanted = asked !== undefined && parseDate(asked) >= 0 ? asked : today;
  const from = wanted < today ? today : wanted > last ? last : wanted;
  const duration = (Date.parse(booking.end) - Date.parse(booking.start)) / MINUTE;
  const before = shiftDate(from, -DAYS);
  const later = shiftDate(from, DAYS);
  return {
    days: others(await daysOf(client, { duration, timeZone, from }), Date.parse(booking.start)),
    earlier: from > today ? (before > today ? before : today) : null,
    later: later <= last ? later : null,
  };
}

async function daysOf(
  client: Parameters<typeof freeDays>[0],
  search: { readonly duration: number; readonly timeZone: string; readonly from: string },
): Promise<readonly FreeDay[]> {
  try {
    return await freeDays(client, { ...search, days: DAYS });
  } catch (error) {
    // A length that is offered no more: the calendar has others.
    if (error instanceof BackendError && error.code === 'unsupported') return [];
    throw error;
  }
}

/** Where it is already, it need not be moved to. */
function others(days: readonly FreeDay[], start: number): FreeDay[] {
  return days
    .map(({ date, starts }) => ({ date, starts: starts.filter((at) => at !== start) }))
    .filter(({ starts }) => starts.length > 0);
}
