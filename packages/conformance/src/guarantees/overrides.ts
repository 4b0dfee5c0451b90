import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const overrides: Guarantee = {
  name: 'overrides',
  about:
    'On a date with an override the override holds and the weekly hours do not: a day off, other hours, an extra day.',
  remedy: 'Look an override up by the local date first; one with an empty list is a day off, not a missing override.',
  needs: 'testing',
  async check(context) {
    const overrides = [
      { date: '2026-06-16', hours: [] },
      {
        date: '2026-06-17',
        hours: [
          { start: '12:00', end: '13:00' },
          { start: '18:00', end: '18:30' },
        ],
      },
      { date: '2026-06-20', hours: [{ start: '10:00', end: '10:30' }] },
    ];
    await context.setUp({
      hosts: [host('ada', { hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '10:00' }], overrides })],
      bookingTypes: [solo('call', 'ada')],
    });
    const days: [string, string[], string][] = [
      ['2026-06-16', [], 'a day off (Tuesday)'],
      ['2026-06-17', ['12:00', '12:30', '18:00'], 'a day with hours of its own (Wednesday)'],
      ['2026-06-18', ['09:00', '09:30'], 'an ordinary day (Thursday)'],
      ['2026-06-20', ['10:00'], 'an extra day (Saturday)'],
      ['2026-06-21', [], 'an ordinary Sunday'],
    ];
    for (const [day, expected, what] of days) {
      context.same(await context.times('call', { from: day }), expected, `times on ${what}`);
    }
  },
};
