import { accessOf } from '../../context.ts';
import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

export const approval: Guarantee = {
  name: 'approval',
  about:
    'Only the team approves, and only what still waits: no way around leads by moving, editing or giving a booking to another host; approving twice is approving once.',
  remedy: 'Let approve alone lead from awaiting-approval to confirmed, and keep the status in every other change.',
  capabilities: ['team', 'approval'],
  needs: 'testing',
  async check(context) {
    const hosts = [host('ada'), host('bo')];
    await context.setUp({ hosts, bookingTypes: [roundRobin('call', ['ada', 'bo'], { approval: true })] });
    const admin = await asAdmin(context);
    const booking = await context.book({ host: 'ada' });
    const { id } = booking;
    const status = async () => (await context.backend.booking(accessOf(booking))).status;
    const waits = async (what: string) =>
      context.same(await status(), 'awaiting-approval', `the status of a booking that waits, after ${what}`);
    await waits('it was booked');
    await admin.moveTeamBooking({ id, body: { start: at('11:00') } });
    await waits('the team has moved it');
    await admin.reassign({ id, body: { to: 'bo' } });
    await waits('it was given to another host');
    const { revision } = await admin.teamBooking({ id });
    await admin.editTeamBooking({ id, body: { attendee: { name: 'Ada King' } }, revision });
    await waits('the team has edited it');
    context.done(await context.tryReschedule(booking, { start: at('12:00') }), 'moving it as its visitor');
    await waits('its visitor has moved it');
    const forVisitor = await admin.bookForVisitor({
      body: {
        bookingType: 'call',
        start: at('15:00'),
        duration: 30,
        timeZone: 'UTC',
        locale: 'en',
        attendee: booking.attendee,
      },
    });
    context.same(
      forVisitor.status,
      'awaiting-approval',
      'the status of a booking that the team has made for a visitor',
    );

    const { items } = await admin.waiting();
    context.same(
      items.flatMap((item) => (item.kind === 'approval' ? [item.booking.id] : [])).toSorted(),
      [id, forVisitor.id].toSorted(),
      'the bookings in the list of what waits',
    );
    const own = (await admin.teamBooking({ id })).hosts[0]!.id;
    const approved = await (await asHost(context, own)).approve({ id });
    context.same(
      [approved.status, await status()],
      ['confirmed', 'confirmed'],
      'the status once its host has approved it',
    );
    context.same((await admin.approve({ id })).status, 'confirmed', 'the status once it was approved again');

    await context.clock(at('15:00'));
    context.same(
      (await admin.teamBooking({ id: forVisitor.id })).status,
      'expired',
      'the status at its start, as nobody has approved it',
    );
    await demandRefusal(
      context,
      admin.approve({ id: forVisitor.id }),
      ['wrong-state', 'too-late'],
      'approving what has expired',
    );
  },
};
