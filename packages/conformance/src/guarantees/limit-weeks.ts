import { ALWAYS, host, NO_LIMITS, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const limitWeeks: Guarantee = {
  name: 'limit-weeks',
  about: "The week of a limit begins on Monday at midnight of the type's zone.",
  remedy: "Count from the Monday of the local date in the type's zone; ISO weekday 1, not Sunday.",
  needs: 'testing',
  async check(context) {
    const week = { durations: [60], limits: { ...NO_LIMITS, perWeek: 1 }, window: { minNotice: 0, horizon: 43_200 } };
    const grid = (timeZone: string) => ({ slot: { step: 720, offset: 0, timeZone } });
    await context.setUp({
      hosts: [host('ada', { hours: ALWAYS }), host('bob', { hours: ALWAYS })],
      bookingTypes: [
        solo('call', 'ada', { ...week, ...grid('UTC') }),
        solo('east', 'bob', { ...week, ...grid('Pacific/Auckland') }),
      ],
    });
    // 21 June 2026 is a Sunday.
    await context.book({ start: '2026-06-21T12:00:00Z', duration: 60 });
    context.same(
      await context.times('call', { from: '2026-06-20', to: '2026-06-23' }),
      ['2026-06-22T00:00:00Z', '2026-06-22T12:00:00Z'],
      'times around Sunday 21 June 2026, which has the one booking of its week',
    );
    await context.book({ start: '2026-06-26T12:00:00Z', duration: 60 });
    // Midnight in Auckland is noon UTC: its Monday begins on Sunday at noon UTC.
    await context.book({ bookingType: 'east', start: '2026-06-21T12:00:00Z', duration: 60 });
    context.same(
      await context.times('east', { from: '2026-06-20T12:00:00Z', to: '2026-06-29T00:00:00Z' }),
      ['2026-06-20T12:00:00Z', '2026-06-21T00:00:00Z', '2026-06-28T12:00:00Z'],
      'times of a type in Auckland whose week from 21 June 12:00 UTC has its one booking',
    );
  },
};
