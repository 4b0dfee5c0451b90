import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const nightShifts: Guarantee = {
  name: 'night-shifts',
  about: 'A window that ends before it starts goes on into the next day, without a gap at midnight.',
  remedy: 'Let a window whose end is not after its start end on the next local date; merge what touches at midnight.',
  needs: 'testing',
  async check(context) {
    const night = [{ days: [2], start: '22:00', end: '02:00' }];
    const hour = { durations: [60], slot: { step: 60, offset: 30, timeZone: 'UTC' } };
    await context.setUp({
      hosts: [
        host('owl', { hours: night }),
        host('bat', { hours: night, overrides: [{ date: '2026-06-17', hours: [] }] }),
        host('late', {
          hours: [
            { days: [2], start: '22:00', end: '24:00' },
            { days: [3], start: '00:00', end: '02:00' },
          ],
        }),
      ],
      bookingTypes: [solo('owl', 'owl', hour), solo('bat', 'bat', hour), solo('late', 'late', hour)],
    });
    const range = { from: '2026-06-16T12:00:00Z', to: '2026-06-17T12:00:00Z' };
    const expected = ['2026-06-16T22:30:00Z', '2026-06-16T23:30:00Z', '2026-06-17T00:30:00Z'];
    context.same(await context.times('owl', range), expected, 'hours from 22:00 to 02:00, an hour each at half past');
    const whole = 'A window belongs to the date it starts on: an override of the next date does not cut it.';
    context.same(await context.times('bat', range), expected, 'the same night before a day off', whole);
    context.same(await context.times('late', range), expected, 'a window to 24:00 and one from 00:00 on');
    const next = { from: '2026-06-17T00:00:00Z', to: '2026-06-17T12:00:00Z' };
    context.same(await context.times('owl', next), expected.slice(2), 'the end of the night, queried from midnight on');
  },
};
