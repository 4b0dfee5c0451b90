import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at, idsOf, sumOf } from '../../team/reading.ts';
import { typeId } from '../../team/type-id.ts';

export const history: Guarantee = {
  name: 'history',
  about:
    'Every booking of a pool has one live record that explains its hosts; records compute again to the same, and balances always sum to 0.',
  remedy: 'Write record and entries in the transaction of the booking; void them, and never change or remove them.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    const members = ['ada', { id: 'bo', weight: 2 }, 'cy'];
    await context.setUp({
      hosts: [...['ada', 'bo', 'cy'].map((one) => host(one)), host('dan')],
      bookingTypes: [roundRobin('call', members)],
    });
    const admin = await asAdmin(context);
    const id = await typeId(context, admin, 'call');
    const times = ['09:00', '10:00', '11:00', '12:00', '13:00'];
    const made = [];
    for (const time of times) made.push((await context.book({ start: at(time) })).id);
    const [first, second, third] = made as [string, string, string];
    await admin.reassign({ id: first, body: {} });
    await admin.moveTeamBooking({ id: second, body: { start: at('15:00') } });
    await admin.cancelTeamBooking({ id: third, body: {} });

    const { items } = await admin.records({ id });
    for (const one of made) {
      const booking = await admin.teamBooking({ id: one });
      const own = await admin.recordsOfBooking({ id: one });
      const live = own.items.filter((record) => record.live);
      context.same(live.length, one === third ? 0 : 1, `live records of a booking that is ${booking.status}`);
      const chosen = live.flatMap(({ record }) => record.chosen).toSorted();
      context.same(chosen, one === third ? [] : idsOf(booking), 'who was chosen by its live record, next to its hosts');
      const listed = items.filter(({ record }) => record.bookingId === one);
      context.same(
        listed.map(({ record }) => record.seq),
        own.items.map(({ record }) => record.seq),
        "a booking's records, next to those in the list of its type",
      );
    }
    const seqs = items.map(({ record }) => record.seq);
    context.same(
      seqs,
      seqs.toSorted((a, b) => b - a),
      'the numbers of the records, the newest first',
    );
    context.demand((await admin.recordsOfBooking({ id: first })).items.length > 1, {
      what: 'records of a booking that was reassigned',
      expected: 'that of before, too, which is no longer live',
      came: 1,
    });

    const { ok, records, difference } = await admin.verifyHistory({ id });
    context.same(
      [ok, records, difference],
      [true, items.length, null],
      'whether all records compute again to the same',
    );
    const owed = Object.fromEntries((await admin.balances({ id })).hosts.map((one) => [one.host, one.balance]));
    context.same(
      [Object.keys(owed), sumOf(owed)],
      [['ada', 'bo', 'cy'], 0],
      'who is owed something, and the sum of it',
    );

    const over = await admin.balancesOverTime({ id });
    const got = over.hosts.map((one, i) => [one, over.shares[i]?.hosted]);
    const live = await Promise.all(made.filter((one) => one !== third).map((one) => admin.teamBooking({ id: one })));
    const hosting = (one: string) => live.filter((booking) => idsOf(booking).includes(one)).length;
    context.same(
      [got, over.shares.reduce((sum, { fair }) => sum + fair, 0)],
      [over.hosts.map((one) => [one, hosting(one)]), live.length * 1_000_000_000],
      'how many bookings each host got that still count, and the sum of what would have been fair',
    );

    const before = await admin.balances({ id });
    const body = { host: 'ada', amount: 500_000_000, reason: 'Took over twice in spring.' };
    const previewed = await admin.correct({ id, body: { ...body, dryRun: true } });
    const corrected = await admin.correct({ id, body, revision: previewed.revision });
    context.same(corrected.hosts, previewed.hosts, 'what a correction has done, next to what its dry run has said');
    const after = await admin.balances({ id });
    const gained = after.hosts.map(({ balance }, i) => balance - before.hosts[i]!.balance);
    context.same(gained[0], 500_000_000, 'what a host is owed more after a correction');
    context.same(
      gained.reduce((sum, amount) => sum + amount, 0),
      0,
      'the sum of a correction over all hosts',
    );
    context.same((await admin.verifyHistory({ id })).ok, true, 'whether all records still compute to the same');

    const ada = await asHost(context, 'ada');
    context.same((await ada.records({ id })).items.length, items.length, 'records that a host of the pool reads');
    const dan = await asHost(context, 'dan');
    await demandRefusal(context, dan.records({ id }), ['not-found'], 'records of a pool that a host does not sit in');
  },
};
