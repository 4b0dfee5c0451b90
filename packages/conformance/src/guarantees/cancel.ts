import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const cancel: Guarantee = {
  name: 'cancel',
  about: 'Cancelling frees the time at once, and cancelling again is no error.',
  remedy: 'Answer 200 with the cancelled booking however often it is cancelled; take its time out of busy time.',
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2], start: '10:00', end: '11:00' }];
    await context.setUp({ hosts: [host('ada', { hours })], bookingTypes: [solo('call', 'ada')] });
    const booking = await context.book();
    context.same(await context.times('call', { from: TUESDAY }), ['10:30'], 'times while 10:00 is booked');
    const cancelled = await context.cancel(booking);
    context.same([cancelled.id, cancelled.status], [booking.id, 'cancelled'], 'the answer to cancelling');
    const again = context.done(await context.tryCancel(booking), 'cancelling again, with another key');
    context.same(
      [again.status, again.sequence],
      ['cancelled', cancelled.sequence],
      'status and sequence after cancelling twice',
    );
    context.same((await context.backend.booking(accessOf(booking))).status, 'cancelled', 'the booking, read again');
    context.same(await context.times('call', { from: TUESDAY }), ['10:00', '10:30'], 'times after cancelling');
    const next = await context.book();
    context.demand(next.id !== booking.id, {
      what: 'the id of a new booking of that time',
      expected: 'a new one',
      came: next.id,
    });
  },
};
