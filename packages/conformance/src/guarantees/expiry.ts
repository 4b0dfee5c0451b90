import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const expiry: Guarantee = {
  name: 'expiry',
  about: 'A booking that is not approved by its start has expired.',
  remedy: 'Compare with the clock whenever a booking is read; do not rely on a periodic job.',
  capabilities: ['approval'],
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [host('ada')],
      bookingTypes: [solo('call', 'ada', { approval: true }), solo('sure', 'ada')],
    });
    const booking = await context.book();
    const sure = await context.book({ bookingType: 'sure', start: `${TUESDAY}T11:00:00Z` });
    await context.clock(`${TUESDAY}T09:59:00Z`);
    context.same(
      (await context.backend.booking(accessOf(booking))).status,
      'awaiting-approval',
      'its status a minute before the start',
    );
    await context.clock(`${TUESDAY}T10:00:00Z`);
    context.same((await context.backend.booking(accessOf(booking))).status, 'expired', 'its status at the start');
    context.same(
      (await context.backend.booking(accessOf(sure))).status,
      'confirmed',
      'the status of one that was confirmed',
    );
    const late = await context.tryReschedule(booking, { start: `${TUESDAY}T15:00:00Z` });
    context.refused(late, ['refused'], 'rescheduling a booking that has expired');
  },
};
