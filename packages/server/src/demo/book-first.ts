import { Refusal, type Booking, type BookingRequest } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { book, bodyHash, type TeamBackend } from '@team-booking/engine';

/** Books the first of these times that is free, as a visitor who came at `then`. @returns `null` where none is free */
export async function bookFirst(
  backend: TeamBackend,
  starts: readonly number[],
  visit: Omit<BookingRequest, 'start'>,
  then: number,
): Promise<Booking | null> {
  for (const start of starts) {
    const request: BookingRequest = { ...visit, start: formatInstant(start) };
    const keyed = { route: 'book', key: `demo ${visit.bookingType} ${start}`, body: bodyHash(request) } as const;
    try {
      return await book(backend, request, keyed, then);
    } catch (error) {
      // Another booking, or an event of a host, is there.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return null;
}

/** Whether a visitor has a booking that is to come. */
export async function isExpected({ store, team }: TeamBackend, email: string, now: number): Promise<boolean> {
  const found = await store.read(team, (view) => view.listBookings({ from: now, words: [email], limit: 1 }));
  return found.length > 0;
}

/** Half hours of the mornings in Europe from the day after tomorrow on, Monday to Friday. */
export function mornings(now: number): number[] {
  const today = Math.floor(now / DAY) * DAY;
  const days = Array.from({ length: 14 }, (_, i) => today + (i + 2) * DAY);
  const weekdays = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
  return weekdays.flatMap((day) => Array.from({ length: 5 }, (_, i) => day + 9 * HOUR + i * 30 * MINUTE));
}
