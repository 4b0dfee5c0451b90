import { ALWAYS, host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const grid: Guarantee = {
  name: 'grid',
  about:
    "Bookings start on the grid: where the minute of the day minus `offset` is a multiple of `step`, by the wall clock of the type's zone.",
  remedy:
    "Count the grid from local midnight of the type's zone, not from where free time or the queried range begins; refuse starts off it with invalid.",
  needs: 'testing',
  async check(context) {
    const busy = [{ start: `${TUESDAY}T09:00:00Z`, end: `${TUESDAY}T09:10:00Z` }];
    const hours = [{ days: [2], start: '09:00', end: '11:00' }];
    const on = (step: number, offset: number, timeZone: string) => ({ slot: { step, offset, timeZone } });
    await context.setUp({
      hosts: [host('ada', { hours, busy }), host('bob', { hours: ALWAYS })],
      bookingTypes: [
        solo('half', 'ada', on(30, 0, 'UTC')),
        solo('shifted', 'ada', on(30, 20, 'UTC')),
        solo('kathmandu', 'ada', on(60, 0, 'Asia/Kathmandu')),
        solo('odd', 'ada', on(50, 0, 'UTC')),
        solo('beyond', 'bob', on(60, 90, 'UTC')),
      ],
    });
    const grids: [string, string[], string][] = [
      ['half', ['09:30', '10:00', '10:30'], 'every 30 minutes, the host being free from 09:10'],
      ['shifted', ['09:20', '09:50', '10:20'], 'every 30 minutes from 00:20'],
      ['kathmandu', ['09:15', '10:15'], 'every hour in Kathmandu (5:45 ahead), seen from UTC'],
      ['odd', ['09:10', '10:00'], 'every 50 minutes from midnight'],
    ];
    for (const [slug, expected, what] of grids) {
      context.same(await context.times(slug, { from: TUESDAY }), expected, what);
    }
    for (const from of [`${TUESDAY}T09:07:00Z`, `${TUESDAY}T09:07:30Z`]) {
      const times = await context.times('half', { from, to: `${TUESDAY}T11:00:00Z` });
      context.same(
        times.map((time) => time.slice(11, 16)),
        ['09:30', '10:00', '10:30'],
        `the same, asked for from ${from}`,
      );
    }
    const off = await context.tryBook({ bookingType: 'half', start: `${TUESDAY}T09:40:00Z` });
    context.refused(off, ['invalid'], 'a booking at 09:40 of a type that starts on half hours');

    const remedy =
      'An offset that is not less than the step counts backwards, too: (minute of the day − offset) mod step = 0 from 00:00 on.';
    const beyond = await context.times('beyond', { from: TUESDAY });
    context.same([beyond.length, beyond[0]], [24, '00:30'], 'every hour with an offset of 90 minutes', remedy);
    const first = await context.tryBook({ bookingType: 'beyond', start: `${TUESDAY}T00:30:00Z` });
    context.demand(first.ok, {
      what: 'a booking at 00:30, every hour with an offset of 90',
      expected: 'a booking',
      came: first,
      remedy,
    });
  },
};
