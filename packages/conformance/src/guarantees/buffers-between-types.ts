import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const buffersBetweenTypes: Guarantee = {
  name: 'buffers-between-types',
  about:
    'Between two bookings of one host lies the larger of the two buffers: not their sum, and not just that of the second.',
  remedy:
    'Let a booking of type U enter a question about type T as [s − max(0, U.before − T.after), e + max(0, U.after − T.before)).',
  needs: 'testing',
  async check(context) {
    const grid = { slot: { step: 15, offset: 0, timeZone: 'UTC' } };
    await context.setUp({
      hosts: [host('ada', { hours: [{ days: [2], start: '09:00', end: '13:00' }] })],
      bookingTypes: [
        solo('call', 'ada', { ...grid, buffers: { before: 30, after: 15 } }),
        solo('plain', 'ada', grid),
        solo('wide', 'ada', { ...grid, buffers: { before: 45, after: 45 } }),
      ],
    });
    await context.book({ bookingType: 'call', start: `${TUESDAY}T10:30:00Z` });
    const booked = 'after a booking from 10:30 to 11:00 of a type with 30 minutes before and 15 after';
    const plain = ['09:00', '09:15', '09:30', '11:15', '11:30', '11:45', '12:00', '12:15', '12:30'];
    context.same(await context.times('plain', { from: TUESDAY }), plain, `times of a type without buffers ${booked}`);
    const wide = ['09:00', '09:15', '11:45', '12:00', '12:15', '12:30'];
    context.same(
      await context.times('wide', { from: TUESDAY }),
      wide,
      `times of a type with 45 minutes on both sides ${booked}`,
    );
    const same = ['09:00', '09:15', '09:30', '11:30', '11:45', '12:00', '12:15', '12:30'];
    context.same(await context.times('call', { from: TUESDAY }), same, `times of the same type ${booked}`);
    const close = await context.tryBook({ bookingType: 'plain', start: `${TUESDAY}T11:00:00Z` });
    context.refused(close, ['taken'], `a booking without buffers at 11:00 ${booked}`);
  },
};
