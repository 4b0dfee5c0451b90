import { accessOf } from '../../context.ts';
import { host, roundRobin, TUESDAY } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

export const decline: Guarantee = {
  name: 'decline',
  about: 'What is declined frees its time and gives the turn back, and stays declined.',
  remedy: 'Release the time and void the record in the transaction that declines.',
  capabilities: ['team', 'approval'],
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [host('ada'), host('bo')],
      bookingTypes: [roundRobin('call', ['ada', 'bo'], { approval: true })],
    });
    const admin = await asAdmin(context);
    const offered = async (who: string) =>
      (await context.times('call', { from: TUESDAY, host: who })).includes('10:00');
    const booking = await context.book();
    const { id } = booking;
    const who = booking.hosts[0]!.id;
    context.same(await offered(who), false, 'whether its time is offered while it waits');
    const declined = await admin.decline({ id, body: { reason: 'We are closed.' } });
    const seen = await context.backend.booking(accessOf(booking));
    context.same([declined.status, seen.status], ['declined', 'declined'], 'the status of what was declined');
    context.same(await offered(who), true, 'whether its time is offered once it was declined');
    context.same(
      declined.record,
      null,
      'the record of a booking that was declined',
      'Its turn is given back: void its record.',
    );
    await demandRefusal(context, admin.approve({ id }), ['wrong-state'], 'approving what was declined');
    const moved = admin.moveTeamBooking({ id, body: { start: at('12:00') } });
    await demandRefusal(context, moved, ['wrong-state'], 'moving what was declined');
    context.refused(
      await context.tryReschedule(booking, { start: at('12:00') }),
      ['refused'],
      'moving it as its visitor',
    );
    context.same(
      (await context.book()).hosts.map((one) => one.id),
      [who],
      'who gets the next booking: whose turn was given back',
    );

    const confirmed = await context.book({ start: at('13:00') });
    await admin.approve({ id: confirmed.id });
    await demandRefusal(
      context,
      admin.decline({ id: confirmed.id, body: {} }),
      ['wrong-state'],
      'declining what was approved',
    );
  },
};
