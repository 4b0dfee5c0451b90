import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

const VISITOR = {
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Grace Hopper', email: 'grace@visitor.example' },
};

export const teamHolds: Guarantee = {
  name: 'team-holds',
  about: 'Time that a visitor holds is taken for the team, too, whoever books, moves or reassigns, until it expires.',
  remedy: 'Let the verbs of the team take time by the same code as visitors do, so that a hold counts for them, too.',
  capabilities: ['team', 'holds'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bo')], bookingTypes: [roundRobin('call', ['ada', 'bo'])] });
    const admin = await asAdmin(context);
    const moving = await context.book({ start: at('14:00'), host: 'ada' });
    const given = await context.book({ start: at('10:00'), host: 'bo' });
    const outcome = await context.backend.hold(
      { bookingType: 'call', start: at('10:00'), duration: 30 },
      { idempotencyKey: context.newKey() },
    );
    if (!outcome.ok)
      throw context.broken({ what: 'holding 10:00, when ada is free', expected: 'a hold', came: outcome.problem });

    const body = { bookingType: 'call', start: at('10:00'), duration: 30, ...VISITOR };
    const verbs: Record<string, () => Promise<unknown>> = {
      'booking for a visitor': () => admin.bookForVisitor({ body }),
      'booking for a visitor, outside of the rules': () => admin.bookForVisitor({ body: { ...body, outside: true } }),
      'moving a booking there': () => admin.moveTeamBooking({ id: moving.id, body: { start: at('10:00') } }),
      'giving a booking to whose time is held': () => admin.reassign({ id: given.id, body: { to: 'ada' } }),
    };
    for (const [what, ask] of Object.entries(verbs)) {
      await demandRefusal(context, ask(), ['slot-taken'], `${what}, while the time is held`);
    }
    await context.clock(outcome.hold.expiresAt);
    const booked = await admin.bookForVisitor({ body });
    context.same(
      booked.hosts.map(({ id }) => id),
      ['ada'],
      'who is booked there once the hold has expired',
    );
  },
};
