import { collective, host, NO_LIMITS, roundRobin, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const ONE_A_DAY = { ...NO_LIMITS, perDay: 1 };
const at = (time: string) => `${TUESDAY}T${time}:00Z`;

export const limitsCounted: Guarantee = {
  name: 'limits-counted',
  about:
    "A host's limit counts the host's bookings of all types, a type's limit counts that type's bookings of all hosts; cancelled ones do not count.",
  remedy:
    "Count a host's bookings whatever their type, in the days of the type that is asked for; leave out what is cancelled, declined or expired.",
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2, 3], start: '09:00', end: '11:00' }];
    const hour = { durations: [60], slot: { step: 60, offset: 0, timeZone: 'UTC' } };
    const auckland = { ...hour, slot: { ...hour.slot, timeZone: 'Pacific/Auckland' } };
    await context.setUp({
      hosts: [
        host('ada', { hours, limits: ONE_A_DAY }),
        host('bob', { hours }),
        host('cem', { hours }),
        host('dee', { hours: [{ days: [2], start: '09:00', end: '15:00' }], limits: ONE_A_DAY }),
      ],
      bookingTypes: [
        solo('call', 'ada', hour),
        collective('both', ['ada', 'bob'], hour),
        roundRobin('pool', ['bob', 'cem'], { ...hour, limits: ONE_A_DAY }),
        solo('home', 'dee', hour),
        solo('abroad', 'dee', auckland),
      ],
    });
    const both = await context.book({ bookingType: 'both', start: at('09:00'), duration: 60 });
    context.same(
      await context.times('call', { from: TUESDAY }),
      [],
      'times of a host with a limit of one a day and a booking of another type',
    );
    await context.cancel(both);
    context.same(
      await context.times('call', { from: TUESDAY }),
      ['09:00', '10:00'],
      'the same, that booking being cancelled',
    );
    await context.book({ bookingType: 'pool', start: at('09:00'), duration: 60 });
    context.same(
      await context.times('pool', { from: TUESDAY }),
      [],
      'times of a pool of two with a limit of one a day and one booking, one of the hosts being free',
    );
    // Noon UTC is midnight in Auckland: by that calendar 13:00 UTC lies on the day after 09:00 UTC, in UTC it does not.
    await context.book({ bookingType: 'home', start: at('09:00'), duration: 60 });
    context.same(await context.times('home', { from: TUESDAY }), [], "a host's day by the calendar of a type in UTC");
    context.same(
      await context.times('abroad', { from: TUESDAY }),
      ['12:00', '13:00', '14:00'],
      "the same host's days by the calendar of a type in Auckland",
    );
  },
};
