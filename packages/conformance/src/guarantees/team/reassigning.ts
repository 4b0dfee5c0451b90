import { accessOf, hostsOf } from '../../context.ts';
import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at, idsOf, owedAfter, sumOf } from '../../team/reading.ts';

export const reassigning: Guarantee = {
  name: 'reassigning',
  about:
    'A booking that is given to somebody and back has one host all the time, whose time alone is taken, and one turn: balances always sum to 0.',
  remedy:
    'In one transaction: release the time of one and take that of the other, void the record and add one, count the sequence up; refuse who is not free.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    const ids = ['ada', 'bo', 'cy'];
    const busy = [{ start: at('11:00'), end: at('11:30') }];
    await context.setUp({
      hosts: [host('ada'), host('bo', { busy }), host('cy')],
      bookingTypes: [roundRobin('call', ids)],
    });
    const admin = await asAdmin(context);
    const booking = await context.book({ host: 'ada' });
    const { id } = booking;
    const takes = async (who: string) =>
      !(await context.times('call', { from: booking.start.slice(0, 10), host: who })).includes('10:00');
    let { sequence } = booking;
    for (const [to, other] of [
      ['bo', 'ada'],
      ['ada', 'bo'],
    ] as const) {
      const effects = await admin.reassign({ id, body: { to } });
      const shown = await admin.teamBooking({ id });
      context.same([effects.hosts.after, idsOf(shown)], [[to], [to]], `the hosts of a booking that was given to ${to}`);
      context.same(
        hostsOf(await context.backend.booking(accessOf(booking))),
        [to],
        'its hosts, as its visitor sees them',
      );
      context.same(
        sumOf(owedAfter(effects)),
        0,
        'the sum of all balances',
        'Void the entries of the record before, and post those of the new one.',
      );
      context.same(
        [await takes(to), await takes(other)],
        [true, false],
        `whether ${to} and ${other} are taken at 10:00`,
      );
      const { items } = await admin.recordsOfBooking({ id });
      context.same(
        items.filter(({ live }) => live).map(({ record }) => record.chosen),
        [to],
        'who was chosen by the live records of it, of which there is one',
      );
      context.demand(shown.record !== null, { what: 'the record of its hosts', expected: 'one', came: null });
      context.demand(shown.sequence > sequence, {
        what: 'the sequence of a booking that changed hosts',
        expected: `more than ${sequence}`,
        came: shown.sequence,
        remedy: 'Count the sequence up, or calendars keep the event as it was.',
      });
      ({ sequence } = shown);
    }
    const next = await admin.reassign({ id, body: {} });
    context.demand(next.hosts.after.length === 1 && next.hosts.after[0] !== 'ada', {
      what: 'who gets it as the next fair host',
      expected: 'one of bo and cy',
      came: next.hosts.after,
    });

    const taken = await context.book({ host: 'ada', start: at('11:00') });
    await demandRefusal(
      context,
      admin.reassign({ id: taken.id, body: { to: 'bo' } }),
      ['slot-taken', 'invalid'],
      'a booking given to a host whose calendar is busy',
      'Force nobody: who is not free gets nothing.',
    );
    await context.book({ host: 'cy', start: at('11:00') });
    const forced = admin.reassign({ id: taken.id, body: { to: 'cy', outside: true } });
    await demandRefusal(
      context,
      forced,
      ['slot-taken', 'invalid'],
      'a booking given to a host who has another one then',
    );
    context.same(idsOf(await admin.teamBooking({ id: taken.id })), ['ada'], 'its hosts after that was refused');

    const ada = await asHost(context, 'ada');
    const byHand = ada.reassign({ id: taken.id, body: { to: 'cy' } });
    await demandRefusal(context, byHand, ['forbidden'], 'a host who chooses who gets their booking');
  },
};
