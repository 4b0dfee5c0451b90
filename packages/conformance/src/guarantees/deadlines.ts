import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const deadlines: Guarantee = {
  name: 'deadlines',
  about: "A visitor may cancel and reschedule until the type's deadlines and not after them.",
  remedy:
    "policy of a booking has instants: start minus the type's minutes, null once they are over; refuse later changes with 409 too-late.",
  needs: 'testing',
  async check(context) {
    const policy = { cancelUntil: 60, rescheduleUntil: 120, sameHost: true };
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada', { policy })] });
    const booking = await context.book({ start: `${TUESDAY}T12:00:00Z` });
    const at = (time: string) => `${TUESDAY}T${time}:00Z`;
    context.same(
      booking.policy,
      { cancelUntil: at('11:00'), rescheduleUntil: at('10:00') },
      'deadlines of a booking at 12:00',
    );
    await context.clock(at('10:30'));
    const late = await context.tryReschedule(booking, { start: at('15:00') });
    context.refused(late, ['refused'], 'rescheduling at 10:30 what may be rescheduled until 10:00');
    const { policy: left } = await context.backend.booking(accessOf(booking));
    context.same(left, { cancelUntil: at('11:00'), rescheduleUntil: null }, 'deadlines at 10:30');
    await context.cancel(booking);
    const next = await context.book({ start: at('12:00') });
    await context.clock(at('11:30'));
    context.refused(
      await context.tryCancel(next),
      ['refused'],
      'cancelling at 11:30 what may be cancelled until 11:00',
    );
  },
};
