import { HOUR } from '@team-booking/core/time';
import type { TeamBackend } from '@team-booking/engine';
import { bookFirst, isExpected, mornings } from './book-first.ts';

const VISITOR = { name: 'Zoe Laurent', email: 'zoe@visitor.example' };

/** Somebody has asked an hour ago whether they may come. Nothing happens as long as a booking of that visitor is to come. */
export async function seedAwaiting(backend: TeamBackend, now: number): Promise<void> {
  if (await isExpected(backend, VISITOR.email, now)) return;
  await bookFirst(
    backend,
    mornings(now),
    {
      bookingType: 'visit-us',
      duration: 60,
      timeZone: 'Europe/Paris',
      locale: 'en',
      attendee: VISITOR,
      location: { id: 'office' },
      answers: {},
    },
    now - HOUR,
  );
}
