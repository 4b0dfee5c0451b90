import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const replay: Guarantee = {
  name: 'replay',
  about: 'An idempotent replay is answered with the booking as it is now, not as it was.',
  remedy: "Keep the booking's id with the key, not the answer, and present the booking anew.",
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const [bookKey, moveKey, cancelKey] = [context.newKey(), context.newKey(), context.newKey()];
    const start = `${TUESDAY}T13:00:00Z`;
    const booking = context.done(await context.tryBook({}, bookKey), 'a booking');
    context.done(await context.tryReschedule(booking, { start }, moveKey), 'rescheduling');
    const booked = context.done(await context.tryBook({}, bookKey), 'booking, sent again after rescheduling');
    context.same(booked.start, start, 'the start in the answer to booking, sent again after rescheduling');
    context.done(await context.tryCancel(booking, cancelKey), 'cancelling');
    const moved = context.done(
      await context.tryReschedule(booking, { start }, moveKey),
      'rescheduling, repeated after cancelling',
    );
    context.same(moved.status, 'cancelled', 'the status in the answer to rescheduling, sent again after cancelling');
    const cancelled = context.done(await context.tryCancel(booking, cancelKey), 'cancelling, sent again');
    context.same([cancelled.status, cancelled.id], ['cancelled', booking.id], 'the answer to cancelling, sent again');
  },
};
