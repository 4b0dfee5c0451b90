import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

export const activity: Guarantee = {
  name: 'activity',
  about:
    'What happened to bookings is listed, the latest first, with the time and the hosts of then, in parts that follow each other; hosts see that of their own bookings.',
  remedy: 'Keep a line of every change in the transaction of the change itself, and read them backwards.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bo')], bookingTypes: [roundRobin('call', ['ada', 'bo'])] });
    const [admin, ada, bo] = [await asAdmin(context), await asHost(context, 'ada'), await asHost(context, 'bo')];
    const { id } = await context.book({ host: 'ada' });
    const other = await context.book({ host: 'bo', start: at('14:00') });
    await context.clock('2026-06-15T06:01:00Z');
    await admin.moveTeamBooking({ id, body: { start: at('11:00') } });
    await context.clock('2026-06-15T06:02:00Z');
    await admin.cancelTeamBooking({ id, body: { reason: 'Closed.' } });

    const { items } = await admin.activity();
    context.same(
      items.map(({ what, booking }) => [what, booking.id]),
      [
        ['cancel', id],
        ['reschedule', id],
        ['book', other.id],
        ['book', id],
      ],
      'what happened to the bookings of a team, the latest first',
    );
    const [cancelled, moved] = items;
    context.same(
      [cancelled?.at, cancelled?.by.kind, cancelled?.reason, cancelled?.booking.status],
      ['2026-06-15T06:02:00Z', 'team', 'Closed.', 'cancelled'],
      'when a booking was cancelled, by whom and why, and what it is now',
    );
    context.same(
      [moved?.before?.start, moved?.after.start, moved?.after.hosts],
      [at('10:00'), at('11:00'), ['ada']],
      'from when to when a booking was moved, and who had it then',
    );
    const parts: string[] = [];
    let cursor: string | null | undefined;
    for (let i = 0; i < 4 && cursor !== null; i++) {
      const part = await admin.activity({ query: { limit: 3, ...(cursor && { cursor }) } });
      parts.push(...part.items.map((one) => one.id));
      cursor = part.next;
    }
    context.same(
      parts,
      items.map((one) => one.id),
      'what happened in parts of three, next to all of it at once',
    );
    for (const [team, own] of [
      [ada, id],
      [bo, other.id],
    ] as const) {
      const seen = await team.activity();
      context.same(
        [...new Set(seen.items.map(({ booking }) => booking.id))],
        [own],
        'whose bookings a host is told of',
      );
    }
    await demandRefusal(context, admin.activity({ query: { cursor: 'nowhere' } }), ['invalid'], 'a part of no list');
  },
};
