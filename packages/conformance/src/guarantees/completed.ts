import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const completed: Guarantee = {
  name: 'completed',
  about: 'A booking that is over can no longer be changed by its visitor.',
  remedy: 'Compare the deadlines with the clock on every change, and answer 409 too-late or wrong-state.',
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const booking = await context.book();
    await context.clock(`${TUESDAY}T12:00:00Z`);
    const now = await context.backend.booking(accessOf(booking));
    context.demand(now.status === 'completed' || now.status === 'confirmed', {
      what: 'the status of a booking that is over',
      expected: 'completed (or still confirmed)',
      came: now.status,
    });
    context.same(now.policy, { cancelUntil: null, rescheduleUntil: null }, 'deadlines of a booking that is over');
    context.refused(await context.tryCancel(booking), ['refused'], 'cancelling a booking that is over');
    const moved = await context.tryReschedule(booking, { start: `${TUESDAY}T15:00:00Z` });
    context.refused(moved, ['refused'], 'rescheduling a booking that is over');
  },
};
