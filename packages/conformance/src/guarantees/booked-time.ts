import { collective, host, roundRobin, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const bookedTime: Guarantee = {
  name: 'booked-time',
  about:
    'A booked time is no longer offered, by any type of its hosts; every offered time can be booked, and no other.',
  remedy:
    'Compute availability and the check when booking by the same function over the same data, and cache neither across a booking.',
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2], start: '09:00', end: '11:00' }];
    const all = ['09:00', '09:30', '10:00', '10:30'];
    await context.setUp({
      hosts: [host('ada', { hours }), host('bob', { hours })],
      bookingTypes: [
        solo('call', 'ada', { durations: [30, 60] }),
        solo('talk', 'ada'),
        roundRobin('pool', ['ada', 'bob']),
        collective('both', ['ada', 'bob']),
      ],
    });
    context.same(await context.times('call', { from: TUESDAY }), all, 'times before anything is booked');
    await context.book({ start: `${TUESDAY}T09:30:00Z`, duration: 60 });
    for (const slug of ['call', 'talk', 'both']) {
      context.same(
        await context.times(slug, { from: TUESDAY }),
        ['09:00', '10:30'],
        `times of "${slug}" once 09:30 to 10:30 is booked`,
      );
    }
    context.same(await context.times('pool', { from: TUESDAY }), all, 'times of a pool with another host');

    for (const time of ['09:30', '10:00']) {
      const outcome = await context.tryBook({ bookingType: 'talk', start: `${TUESDAY}T${time}:00Z` });
      context.refused(outcome, ['taken'], `a booking at ${time}, which is booked`);
    }
    for (const time of await context.times('talk', { from: TUESDAY })) {
      await context.book({ bookingType: 'talk', start: `${TUESDAY}T${time}:00Z` });
    }
    context.same(await context.times('call', { from: TUESDAY }), [], 'times when all that was offered is booked');
    const outside = await context.tryBook({ bookingType: 'talk', start: `${TUESDAY}T11:00:00Z` });
    context.refused(outside, ['taken', 'invalid'], 'a booking outside working hours');
  },
};
