import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const notice: Guarantee = {
  name: 'notice',
  about: "Nothing starts sooner than the type's notice from now, neither offered nor booked.",
  remedy: 'Begin free time at now + minNotice, and check the clock again when booking: the page may be hours old.',
  needs: 'testing',
  async check(context) {
    await context.setUp({
      now: `${TUESDAY}T08:10:00Z`,
      hosts: [host('ada', { hours: [{ days: [2], start: '09:00', end: '12:00' }] })],
      bookingTypes: [solo('call', 'ada', { window: { minNotice: 80, horizon: 43_200 } }), solo('now', 'ada')],
    });
    const later = ['10:00', '10:30', '11:00', '11:30'];
    context.same(
      await context.times('call', { from: TUESDAY }),
      ['09:30', ...later],
      'at 08:10 with a notice of 80 minutes',
    );
    const soon = await context.tryBook({ start: `${TUESDAY}T09:00:00Z` });
    context.refused(soon, ['taken', 'invalid'], 'a booking at 09:00, made at 08:10 with a notice of 80 minutes');

    await context.clock(`${TUESDAY}T08:11:00Z`);
    context.same(await context.times('call', { from: TUESDAY }), later, 'a minute later');
    await context.clock(`${TUESDAY}T10:30:00Z`);
    context.same(
      await context.times('now', { from: TUESDAY }),
      ['10:30', '11:00', '11:30'],
      'at 10:30 without a notice',
    );
    const past = await context.tryBook({ bookingType: 'now', start: `${TUESDAY}T10:00:00Z` });
    context.refused(past, ['taken', 'invalid'], 'a booking at 10:00, made at 10:30');
  },
};
