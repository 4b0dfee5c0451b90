import { host, NO_LIMITS, roundRobin, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const limits: Guarantee = {
  name: 'limits',
  about:
    "Once a day, week or month has as many bookings as its limit allows, no more start in it, by the calendar of the type's zone.",
  remedy:
    'Count bookings on the local day they start, waiting ones too, and bar starts (noStart) in the whole period; time itself stays free.',
  needs: 'testing',
  async check(context) {
    const auckland = { slot: { step: 60, offset: 0, timeZone: 'Pacific/Auckland' } };
    const hour = { durations: [60], slot: { step: 60, offset: 0, timeZone: 'UTC' } };
    const week = { days: [1, 2, 3, 4, 5], start: '09:00', end: '11:00' };
    const late = { days: [1, 2, 3, 4, 5], start: '10:00', end: '14:00' };
    await context.setUp({
      hosts: [
        host('ada', { hours: [week] }),
        host('bob', { hours: [week], limits: { ...NO_LIMITS, perDay: 1 } }),
        host('cem', { hours: [late] }),
        host('dee', { hours: [week] }),
      ],
      bookingTypes: [
        solo('daily', 'ada', { ...hour, limits: { ...NO_LIMITS, perDay: 1 } }),
        solo('weekly', 'ada', { ...hour, limits: { ...NO_LIMITS, perWeek: 2 } }),
        solo('monthly', 'dee', { ...hour, limits: { ...NO_LIMITS, perMonth: 1 } }),
        roundRobin('pool', ['bob', 'dee'], hour),
        solo('bobs', 'bob', hour),
        solo('abroad', 'cem', { durations: [60], ...auckland, limits: { ...NO_LIMITS, perDay: 1 } }),
      ],
    });

    await context.book({ bookingType: 'daily', start: '2026-06-16T09:00:00Z', duration: 60 });
    context.same(await context.times('daily', { from: '2026-06-16' }), [], 'times of a day that has its one booking');
    context.same(await context.times('daily', { from: '2026-06-17' }), ['09:00', '10:00'], 'times of the day after');
    context.same(
      await context.times('weekly', { from: '2026-06-16' }),
      ['10:00'],
      'times of another type of that host and day',
    );
    const over = await context.tryBook({ bookingType: 'daily', start: '2026-06-16T10:00:00Z', duration: 60 });
    context.refused(over, ['taken'], 'a second booking of a day with a limit of one');

    for (const start of ['2026-06-15T09:00:00Z', '2026-06-19T09:00:00Z']) {
      await context.book({ bookingType: 'weekly', start, duration: 60 });
    }
    context.same(
      await context.times('weekly', { from: '2026-06-17' }),
      [],
      'times of a week that has its two bookings',
    );
    context.same(
      await context.times('weekly', { from: '2026-06-22' }),
      ['09:00', '10:00'],
      'times of the Monday after',
    );

    await context.book({ bookingType: 'monthly', start: '2026-06-30T09:00:00Z', duration: 60 });
    context.same(
      await context.times('monthly', { from: '2026-06-17' }),
      [],
      'times of a month that has its one booking',
    );
    context.same(await context.times('monthly', { from: '2026-07-01' }), ['09:00', '10:00'], 'times of the next month');

    await context.book({ bookingType: 'bobs', start: '2026-06-17T09:00:00Z', duration: 60 });
    context.same(
      await context.times('bobs', { from: '2026-06-17' }),
      [],
      'times of a host whose limit of one booking a day is reached',
    );
    const slots = await context.slots('pool', { from: '2026-06-17' });
    const whole = slots.map(({ start, hosts }) => [start.slice(11, 16), hosts ?? ['dee']]);
    context.same(
      whole,
      [
        ['09:00', ['dee']],
        ['10:00', ['dee']],
      ],
      'times and hosts of a pool in which one host has reached the limit',
    );

    // Midnight in Auckland is noon UTC: 10:00 and 11:00 belong to one day there, 12:00 and 13:00 to the next.
    await context.book({ bookingType: 'abroad', start: '2026-06-17T10:00:00Z', duration: 60 });
    const zone = "The day of a limit is that of the booking type's zone.";
    context.same(
      await context.times('abroad', { from: '2026-06-17' }),
      ['12:00', '13:00'],
      'times in Auckland after a booking at 10:00 UTC',
      zone,
    );
  },
};
