import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const waitingMoved: Guarantee = {
  name: 'waiting-moved',
  about: 'Moving or editing a booking that waits for approval does not confirm it.',
  remedy: 'Keep the status when a booking is rescheduled or edited; only the team approves.',
  capabilities: ['approval'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada', { approval: true })] });
    const booking = await context.book();
    const moved = await context.reschedule(booking, { start: `${TUESDAY}T14:00:00Z` });
    context.same(moved.status, 'awaiting-approval', 'the status of a waiting booking after it was moved');
    context.same(
      (await context.backend.booking(accessOf(booking))).status,
      'awaiting-approval',
      'its status, read again',
    );
    await context.clock(`${TUESDAY}T11:00:00Z`);
    context.same(
      (await context.backend.booking(accessOf(booking))).status,
      'awaiting-approval',
      'its status between its first start and its new one',
      'A booking that waits for approval expires at its present start, not at the one it was booked for.',
    );
    const change = { attendee: { name: 'Augusta Ada King' } };
    const edited = context.done(await context.backend.edit(accessOf(booking), change), 'editing a waiting booking');
    context.same(edited.status, 'awaiting-approval', 'the status of a waiting booking after it was edited');
  },
};
