import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

export const dryRun: Guarantee = {
  name: 'dry-run',
  about: 'A dry run changes nothing, and with its revision exactly that happens which it has said, or nothing.',
  remedy:
    'Run the code of the change in a transaction and take it back; make its revision of booking and pool and of all that it says.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    const members = ['ada', { id: 'bo', weight: 2 }, 'cy'];
    await context.setUp({
      hosts: ['ada', 'bo', 'cy'].map((id) => host(id)),
      bookingTypes: [roundRobin('call', members)],
    });
    const admin = await asAdmin(context);
    const [first, second] = [await context.book(), await context.book({ start: at('11:00') })];
    const before = await admin.teamBooking({ id: first.id });
    const previewed = await admin.reassign({ id: first.id, body: { dryRun: true } });
    context.same(previewed.dryRun, true, 'whether a dry run says that it is one');
    context.same(await admin.teamBooking({ id: first.id }), before, 'a booking after a dry run');
    const again = await admin.reassign({ id: first.id, body: { dryRun: true } });
    context.same(again, previewed, 'a second dry run, which sees what the first one saw');
    const { items } = await admin.audit({ query: { subject: `booking/${first.id}` } });
    context.same(items.length, 0, 'lines of the log after dry runs');

    const done = await admin.reassign({ id: first.id, body: {}, revision: previewed.revision });
    context.same(
      { ...done, dryRun: true, revision: null },
      { ...previewed, revision: null },
      'what happened, next to what a dry run has said',
    );
    context.same(
      (await admin.teamBooking({ id: first.id })).hosts.map(({ id }) => id),
      previewed.hosts.after,
      'its hosts then',
    );

    const stale = await admin.reassign({ id: second.id, body: { dryRun: true } });
    await context.book({ start: at('12:00') });
    const late = admin.reassign({ id: second.id, body: {}, revision: stale.revision });
    await demandRefusal(
      context,
      late,
      ['changed-meanwhile'],
      'what was previewed before the pool decided something else',
    );

    const body = { host: 'ada', from: at('00:00'), to: at('23:00'), timeOff: true };
    const hostBefore = await admin.host({ id: 'ada' });
    await admin.sickDay({ body: { ...body, dryRun: true } });
    await admin.takeTimeOff({ id: 'ada', body: { from: '2026-06-18', dryRun: true } });
    context.same(await admin.host({ id: 'ada' }), hostBefore, 'a host after dry runs of a sick day and of time off');
  },
};
