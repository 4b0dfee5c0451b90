import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf, hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const reschedule: Guarantee = {
  name: 'reschedule',
  about:
    "Rescheduling moves a booking: the old time becomes free, the booking's own time never conflicts, and a taken time is refused.",
  remedy:
    'Exclude the booking from busy time while looking for its new time; write the new time and free the old one in one transaction.',
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2], start: '09:00', end: '12:00' }];
    await context.setUp({ hosts: [host('ada', { hours })], bookingTypes: [solo('call', 'ada', { durations: [60] })] });
    const at = (time: string) => `${TUESDAY}T${time}:00Z`;
    const booking = await context.book({ start: at('10:00'), duration: 60 });
    const other = await context.book({ start: at('11:00'), duration: 60 });

    context.same(await context.times('call', { from: TUESDAY }), ['09:00'], 'times beside bookings at 10:00 and 11:00');
    const own = await context.times('call', { from: TUESDAY, booking: accessOf(booking) });
    context.same(
      own,
      ['09:00', '09:30', '10:00'],
      'times for the booking at 10:00 itself (?booking=)',
      "With booking and its token, that booking's own time counts as free.",
    );

    context.refused(
      await context.tryReschedule(booking, { start: at('10:30') }),
      ['taken'],
      'moving it onto the other booking',
    );
    context.refused(
      await context.tryReschedule(booking, { start: at('09:10') }),
      ['invalid'],
      'moving it off the grid',
    );
    const kept = await context.backend.booking(accessOf(booking));
    context.same([kept.start, kept.sequence], [at('10:00'), booking.sequence], 'the booking after refused moves');

    const moved = await context.reschedule(booking, { start: at('09:30') });
    context.same(
      [moved.id, moved.start, moved.end],
      [booking.id, at('09:30'), at('10:30')],
      'the booking, moved by half its own length',
    );
    context.same(hostsOf(moved), ['ada'], 'its host');
    context.demand(moved.sequence > booking.sequence, {
      what: 'sequence after a move',
      expected: `more than ${booking.sequence}, so that calendars take it for an update`,
      came: moved.sequence,
    });
    await context.reschedule(moved, { start: at('09:00') });
    await context.cancel(other);
    context.same(
      await context.times('call', { from: TUESDAY }),
      ['10:00', '10:30', '11:00'],
      'times after moves and a cancellation',
    );
    const cancelled = await context.tryReschedule(other, { start: at('11:00') });
    context.refused(cancelled, ['refused'], 'rescheduling a cancelled booking');
  },
};
