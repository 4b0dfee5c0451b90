import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const touchingWindows: Guarantee = {
  name: 'touching-windows',
  about: 'Working-time windows that touch or overlap are merged: a booking may span them.',
  remedy: 'Merge working time into disjoint intervals before looking for room; [9, 12) and [12, 17) are [9, 17).',
  needs: 'testing',
  async check(context) {
    const window = (start: string, end: string) => ({ days: [2], start, end });
    await context.setUp({
      hosts: [
        host('ada', { hours: [window('09:00', '10:00'), window('10:00', '11:00')] }),
        host('bob', { hours: [window('09:30', '11:00'), window('09:00', '10:00')] }),
      ],
      bookingTypes: [solo('touch', 'ada', { durations: [60] }), solo('overlap', 'bob', { durations: [60] })],
    });
    const expected = ['09:00', '09:30', '10:00'];
    context.same(
      await context.times('touch', { from: TUESDAY }),
      expected,
      'an hour in 09:00 to 10:00 and 10:00 to 11:00',
    );
    context.same(
      await context.times('overlap', { from: TUESDAY }),
      expected,
      'an hour in 09:30 to 11:00 and 09:00 to 10:00',
    );
  },
};
