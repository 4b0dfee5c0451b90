import { host, NO_LIMITS, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const limitsWaiting: Guarantee = {
  name: 'limits-waiting',
  about: 'A booking that waits counts against limits; once it has expired it does not.',
  remedy: 'Count by the status as it is now: awaiting-approval until the start, expired from then on.',
  capabilities: ['approval'],
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [host('ada')],
      bookingTypes: [
        solo('call', 'ada', {
          approval: true,
          durations: [60],
          slot: { step: 240, offset: 60, timeZone: 'UTC' },
          limits: { ...NO_LIMITS, perDay: 1 },
        }),
      ],
    });
    await context.book({ start: `${TUESDAY}T09:00:00Z`, duration: 60 });
    context.same(await context.times('call', { from: TUESDAY }), [], 'times of a day whose one booking waits');
    await context.clock(`${TUESDAY}T09:30:00Z`);
    context.same(await context.times('call', { from: TUESDAY }), ['13:00'], 'times once that booking has expired');
    await context.book({ start: `${TUESDAY}T13:00:00Z`, duration: 60 });
  },
};
