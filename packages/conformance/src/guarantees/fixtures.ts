import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const fixtures: Guarantee = {
  name: 'fixtures',
  about: 'A fixture replaces all data, and the clock stands still where it was set.',
  remedy:
    'Delete bookings, ledgers, keys and booking types before storing the fixture; read the present from one replaceable clock.',
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada'), solo('gone', 'ada')] });
    const key = context.newKey();
    const booking = context.done(await context.tryBook({}, key), 'a booking');
    await context.setUp({ now: '2026-06-15T07:30:00Z', hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    await context.fails(
      () => context.backend.bookingType('gone'),
      ['not-found'],
      'a booking type of the fixture before',
    );
    context.same(
      (await context.times('call', { from: TUESDAY })).length,
      16,
      'times after a booking was replaced by a new fixture',
    );
    const anew = context.done(
      await context.tryBook({ duration: 30 }, key),
      'a booking with a key that was used before the fixture',
    );
    context.demand(anew.id !== booking.id || anew.start === booking.start, {
      what: 'a booking made anew',
      expected: 'a booking of its own',
      came: anew.id,
    });
    const [from, to] = [`${TUESDAY}T00:00:00Z`, '2026-06-17T00:00:00Z'];
    const { asOf } = await context.backend.availability('call', { from, to, duration: 30 });
    context.same(Date.parse(asOf), Date.parse('2026-06-15T07:30:00Z'), 'asOf, the clock standing at 07:30');
  },
};
