import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const waiting: Guarantee = {
  name: 'waiting',
  about: "A booking that waits for approval blocks its hosts' time just like a confirmed one.",
  remedy: 'Count awaiting-payment and awaiting-approval as taking time, until they expire.',
  capabilities: ['approval'],
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2], start: '09:00', end: '11:00' }];
    await context.setUp({
      hosts: [host('ada', { hours })],
      bookingTypes: [solo('call', 'ada', { approval: true }), solo('other', 'ada')],
    });
    const booking = await context.book();
    context.same(booking.status, 'awaiting-approval', 'the status of a booking that needs approval');
    for (const slug of ['call', 'other']) {
      context.same(
        await context.times(slug, { from: TUESDAY }),
        ['09:00', '09:30', '10:30'],
        `times of "${slug}" while 10:00 waits`,
      );
    }
    const second = await context.tryBook({ bookingType: 'other' });
    context.refused(second, ['taken'], 'a booking of time that another booking waits for');
    await context.cancel(booking);
    context.same(
      (await context.times('other', { from: TUESDAY })).length,
      4,
      'times once the waiting booking is cancelled',
    );
  },
};
