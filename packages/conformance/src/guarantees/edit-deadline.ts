import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const editDeadline: Guarantee = {
  name: 'edit-deadline',
  about:
    'A booking can be edited until its start, whatever the deadlines of its policy, and not after; nor once it is cancelled.',
  remedy: 'Refuse PATCH with 409 too-late from the start on, and with 409 wrong-state where it will not take place.',
  needs: 'testing',
  async check(context) {
    const policy = { cancelUntil: 1440, rescheduleUntil: 1440, sameHost: true };
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada', { policy }), solo('free', 'ada')] });
    const booking = await context.book();
    const off = await context.book({ bookingType: 'free', start: `${TUESDAY}T12:00:00Z` });
    await context.cancel(off);
    const name = (to: string) => ({ attendee: { name: to } });
    context.refused(
      await context.backend.edit(accessOf(off), name('Ada King')),
      ['refused'],
      'editing what is cancelled',
    );
    await context.clock(`${TUESDAY}T09:59:00Z`);
    context.done(await context.backend.edit(accessOf(booking), name('Ada King')), 'editing a minute before the start');
    await context.clock(`${TUESDAY}T10:00:00Z`);
    context.refused(await context.backend.edit(accessOf(booking), name('Nobody')), ['refused'], 'editing at the start');
    const { attendee } = await context.backend.booking(accessOf(booking));
    context.same(attendee.name, 'Ada King', 'the name after that');
  },
};
