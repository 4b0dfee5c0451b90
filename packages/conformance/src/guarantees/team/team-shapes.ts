import { accessOf } from '../../context.ts';
import { collective, host, roundRobin, solo, TUESDAY } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { TEAM_SHAPES } from '../../team/checked-team.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at, idsOf } from '../../team/reading.ts';
import { typeId } from '../../team/type-id.ts';

const COMING = { from: `${TUESDAY}T00:00:00Z`, to: '2026-06-17T00:00:00Z' };

export const teamShapes: Guarantee = {
  ...TEAM_SHAPES,
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [host('ada'), host('bo')],
      bookingTypes: [roundRobin('call', ['ada', 'bo']), solo('alone', 'ada'), collective('both', ['ada', 'bo'])],
    });
    const admin = await asAdmin(context);
    const ada = await asHost(context, 'ada');
    const me = await admin.me();
    context.same([me.role, me.host], ['admin', null], 'role and host of an admin of the fixture');
    context.same((await ada.me()).host, 'ada', 'the host that a host of the fixture is');

    const booking = await context.book({ host: 'ada' });
    const { id } = booking;
    const shown = await admin.teamBooking({ id });
    const public_ = await context.backend.booking(accessOf(booking));
    context.same(
      [shown.status, shown.start, shown.end, shown.attendee.email, idsOf(shown)],
      [public_.status, public_.start, public_.end, public_.attendee.email, ['ada']],
      'a booking as the team sees it, next to what its visitor sees',
    );
    const listed = await admin.bookings({ query: COMING });
    context.same(
      listed.items.map((row) => row.id),
      [id],
      'the bookings of that day',
    );
    for (const words of ['lovelace', 'ADA@visitor', shown.number]) {
      const { items } = await admin.bookings({ query: { words } });
      context.same(
        items.map((row) => row.id),
        [id],
        `the bookings found by ${words}`,
        'Look for each word in name, address, phone, answers and number, in whatever case.',
      );
    }
    await admin.takers({ id });
    await admin.reassign({ id, body: { dryRun: true } });
    await admin.moveTeamBooking({ id, body: { start: at('11:00') } });
    await admin.addNote({ id, body: { text: 'Calls from abroad.' } });
    await context.clock('2026-06-15T06:01:00Z');
    await admin.cancelTeamBooking({ id, body: { reason: 'Closed.' } });
    const { story } = await admin.teamBooking({ id });
    context.same(
      story.map(({ what }) => what),
      ['book', 'reschedule', 'note', 'cancel'],
      'what the story of a booking says happened to it',
    );
    await demandRefusal(
      context,
      admin.cancelTeamBooking({ id: 'nothing', body: {} }),
      ['not-found'],
      'cancelling nothing',
    );

    for (const team of [admin, ada]) {
      await team.team();
      await team.hosts();
      await team.host({ id: 'ada' });
      await team.waiting();
      await team.audit();
      await team.tokens();
      await team.sessions();
      await team.bookings({ query: { status: 'confirmed,cancelled', host: 'ada', order: 'latest', limit: 1 } });
    }
    await admin.people();
    const type = { id: await typeId(context, admin, 'call') };
    const seen = [await admin.teamBookingTypes(), await ada.teamBookingTypes()].map(({ items }) => items.length);
    context.same(seen, [3, 3], 'the booking types that an admin and a host who sits in all of them see');
    await admin.teamBookingType(type);
    await admin.pool(type);
    await admin.records(type);
    await admin.balances(type);
    await admin.comingTurns(type);
    await admin.exportLedger(type);
    await admin.explain({ ...type, query: { start: at('10:00') } });
    await admin.nearMisses({ ...type, query: COMING });
    await admin.exportVisitor({ body: { email: booking.attendee.email } });
    await admin.sickDay({ body: { host: 'ada', ...COMING, dryRun: true } });
    await paged(context);
  },
};

/** A list that is read part by part is the list. */
async function paged(context: Parameters<Guarantee['check']>[0]): Promise<void> {
  const admin = await asAdmin(context);
  for (const time of ['10:00', '12:00', '14:00']) await context.book({ start: at(time) });
  const all = (await admin.bookings({ query: COMING })).items.map(({ id }) => id);
  const found: string[] = [];
  let cursor: string | null | undefined;
  for (let parts = 0; cursor !== null && parts < 10; parts++) {
    const part = await admin.bookings({ query: { ...COMING, limit: 2, ...(cursor && { cursor }) } });
    found.push(...part.items.map(({ id }) => id));
    cursor = part.next;
  }
  context.same(found, all, 'bookings read two at a time', 'next is the cursor of what follows, and null at the end.');
}
