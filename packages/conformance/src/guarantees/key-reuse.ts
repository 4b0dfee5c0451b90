import type { BookingRequest } from '@team-booking/contract';
import { host, roundRobin, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const keyReuse: Guarantee = {
  name: 'key-reuse',
  about:
    'A key that was used for one request is refused for a different one; bodies are compared by value, not as text.',
  remedy:
    'Keep a hash of the canonical JSON of the body with the key; answer 422 idempotency-key-reused where it differs.',
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bob')], bookingTypes: [roundRobin('call', ['ada', 'bob'])] });
    const key = context.newKey();
    const booking = context.done(await context.tryBook({}, key), 'a booking');
    await context.fails(
      () => context.tryBook({ start: `${TUESDAY}T14:00:00Z` }, key),
      ['idempotency-key-reused'],
      'another time with the key of a booking',
    );
    const reordered: Partial<BookingRequest> = {
      attendee: { email: 'ada@visitor.example', name: 'Ada Lovelace' },
      locale: 'en',
    };
    const same = context.done(await context.tryBook(reordered, key), 'the same body with its members in another order');
    context.same(same.id, booking.id, 'the booking that it answers');

    const moved = context.done(
      await context.tryReschedule(booking, { start: `${TUESDAY}T15:00:00Z` }, key),
      'a key of another route',
    );
    context.same(
      moved.start,
      `${TUESDAY}T15:00:00Z`,
      'the start after rescheduling with the key that booked',
      'A key is scoped to its route.',
    );
    await context.fails(
      () => context.tryReschedule(booking, { start: `${TUESDAY}T16:00:00Z` }, key),
      ['idempotency-key-reused'],
      'rescheduling elsewhere with the key of a rescheduling',
    );

    const other = await context.book({ start: `${TUESDAY}T11:00:00Z` });
    const cancelled = [await context.tryCancel(booking, key), await context.tryCancel(other, key)];
    context.same(
      cancelled.map((outcome) => context.done(outcome, 'cancelling with a key of another path').id),
      [booking.id, other.id],
      'two bookings, each cancelled with one and the same key',
      'A key is scoped to method and path, so to the booking, too.',
    );
  },
};
