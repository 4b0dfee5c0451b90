import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const durations: Guarantee = {
  name: 'durations',
  about: "A booking has the requested duration, one of the type's, and is offered only where all of it is free.",
  remedy:
    'Check the duration against the list, answer end = start + duration, and let free reach beyond to by the longest duration.',
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2], start: '09:00', end: '11:00' }];
    await context.setUp({
      hosts: [host('ada', { hours })],
      bookingTypes: [solo('call', 'ada', { durations: [30, 60, 90] })],
    });
    const expected: [number, string[]][] = [
      [30, ['09:00', '09:30', '10:00', '10:30']],
      [60, ['09:00', '09:30', '10:00']],
      [90, ['09:00', '09:30']],
    ];
    for (const [duration, times] of expected) {
      context.same(
        await context.times('call', { from: TUESDAY, duration }),
        times,
        `${duration} minutes in 09:00 to 11:00`,
      );
    }
    const edge = { from: `${TUESDAY}T09:00:00Z`, to: `${TUESDAY}T09:45:00Z`, duration: 90 };
    const [nine, half] = [`${TUESDAY}T09:00:00Z`, `${TUESDAY}T09:30:00Z`];
    context.same(
      await context.times('call', edge),
      [nine, half],
      '90 minutes that start before 09:45 and end after it',
    );

    const other = await context.tryBook({ start: nine, duration: 45 });
    context.refused(other, ['invalid'], 'a booking of 45 minutes, which is none of 30, 60 and 90');
    const booking = await context.book({ start: half, duration: 60 });
    context.same([booking.start, booking.end], [half, `${TUESDAY}T10:30:00Z`], 'an hour booked at 09:30');
    context.same(await context.times('call', { from: TUESDAY }), ['09:00', '10:30'], 'half hours left after that');
  },
};
