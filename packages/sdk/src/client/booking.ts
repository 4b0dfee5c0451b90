import type { BookingRequest, BookingType } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { BackendError } from '../backend-error.ts';
import type { BookingBackend, Outcome } from '../backend.ts';
import type { Environment } from '../environment.ts';
import type { Slot } from '../availability/slot.ts';
import { zoneOr } from '../availability/calendar.ts';

/** The attendee, and what else the booking type asks for. */
export type BookingDetails = Omit<BookingRequest, 'bookingType' | 'start' | 'duration' | 'timeZone' | 'locale'> &
  Partial<Pick<BookingRequest, 'timeZone' | 'locale'>>;

/** Milliseconds before the first, second and third retry. */
const RETRIES = [500, 2_000, 5_000];

/** Books a slot. Retries with the same idempotency key, so it never takes effect twice. */
export async function bookSlot(
  backend: BookingBackend,
  type: BookingType,
  { start, duration }: Slot,
  details: BookingDetails,
  idempotencyKey: string,
  after: Environment['after'],
): Promise<Outcome> {
  const request = {
    timeZone: type.timeZoneLock ?? zoneOr(),
    locale: 'en',
    ...details,
    bookingType: type.slug,
    start: formatInstant(start),
    duration,
  };
  for (let tries = 0; ; tries++) {
    try {
      return await backend.book(request, { idempotencyKey });
    } catch (error) {
      const wait = RETRIES[tries];
      if (!(error instanceof BackendError) || !error.retry || wait === undefined) throw error;
      await new Promise<void>((resolve) => void after(wait, resolve));
    }
  }
}
