import { collective as together, host, solo, TUESDAY } from '../fixture/index.ts';
import { hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const collective: Guarantee = {
  name: 'collective',
  about: 'A booking with all hosts takes the time of every one of them, and moves and ends for every one of them.',
  remedy: 'Write one row of host time for each host of a booking, and free all of them together.',
  needs: 'testing',
  async check(context) {
    const ids = ['ada', 'bob', 'cem'];
    const hours = [{ days: [2], start: '10:00', end: '11:00' }];
    await context.setUp({
      hosts: ids.map((id) => host(id, { hours })),
      bookingTypes: [together('call', ids, { owner: 'bob' }), ...ids.map((id) => solo(`with-${id}`, id))],
    });
    const times = (expected: string[], what: string) =>
      Promise.all(
        ids.map(async (id) =>
          context.same(await context.times(`with-${id}`, { from: TUESDAY }), expected, `times of ${id} ${what}`),
        ),
      );

    const booking = await context.book();
    context.same(hostsOf(booking), ids, 'hosts of a booking with all three');
    context.same(booking.owner, 'bob', 'its owner');
    await times(['10:30'], 'once a booking with all three is at 10:00');
    await context.reschedule(booking, { start: `${TUESDAY}T10:30:00Z` });
    await times(['10:00'], 'after it was moved to 10:30');
    await context.cancel(booking);
    await times(['10:00', '10:30'], 'after it was cancelled');
    await context.book({ bookingType: 'with-cem' });
    context.refused(await context.tryBook(), ['taken'], 'a booking with all three when one of them is taken');
  },
};
