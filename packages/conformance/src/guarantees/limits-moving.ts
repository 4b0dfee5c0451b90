import { host, NO_LIMITS, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const at = (time: string) => `${TUESDAY}T${time}:00Z`;

export const limitsMoving: Guarantee = {
  name: 'limits-moving',
  about: 'A booking does not count against the limits of its own move: it may move within a day that is full with it.',
  remedy: 'Leave the booking that is being moved out of what limits count, as out of busy time.',
  needs: 'testing',
  async check(context) {
    const limits = { ...NO_LIMITS, perDay: 1 };
    const hours = [{ days: [2, 3], start: '09:00', end: '10:30' }];
    await context.setUp({
      hosts: [host('ada', { hours }), host('bob', { hours, limits })],
      bookingTypes: [solo('call', 'ada', { limits }), solo('bobs', 'bob')],
    });
    for (const bookingType of ['call', 'bobs']) {
      const booking = await context.book({ bookingType, start: at('09:00') });
      const whose = bookingType === 'call' ? 'its type' : 'its host';
      context.same(
        await context.times(bookingType, { from: TUESDAY, booking: accessOf(booking) }),
        ['09:00', '09:30', '10:00'],
        `times for moving the one booking of a day that ${whose} allows (?booking=)`,
      );
      const moved = await context.reschedule(booking, { start: at('10:00') });
      context.same(moved.start, at('10:00'), 'its start after a move within that day');
    }
    await context.book({ start: '2026-06-17T09:00:00Z' });
    const full = await context.tryBook({ start: '2026-06-17T10:00:00Z' });
    context.refused(full, ['taken'], 'a second booking of a day with a limit of one');
  },
};
