import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at, idsOf, owedAfter, owedBefore, sumOf } from '../../team/reading.ts';

export const undo: Guarantee = {
  name: 'undo',
  about:
    'Undoing a reassignment restores host, record and balances as if nothing had been, as long as the pool has decided nothing since; else the booking goes back by hand, and the answer says so.',
  remedy:
    'Void the record of the reassignment, make the one before live again and take its entries back, and the place in the rotation with them.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    const ids = ['ada', 'bo', 'cy'];
    const set = () => context.setUp({ hosts: ids.map((id) => host(id)), bookingTypes: [roundRobin('call', ids)] });
    const next = async () => (await context.book({ start: at('15:00') })).hosts.map(({ id }) => id);

    await set();
    await context.book();
    const expected = await next();

    await set();
    const admin = await asAdmin(context);
    const { id } = await context.book();
    const before = await admin.teamBooking({ id });
    await demandRefusal(
      context,
      admin.undoReassign({ id, body: {} }),
      ['wrong-state'],
      'undoing where nothing was reassigned',
    );
    const given = await admin.reassign({ id, body: {} });
    const undone = await admin.undoReassign({ id, body: {} });
    const after = await admin.teamBooking({ id });
    context.same([undone.restored, idsOf(after)], [true, idsOf(before)], 'whether it was restored, and the hosts then');
    context.same(after.record, before.record, 'the record of why, after undoing');
    context.same(owedAfter(undone), owedBefore(given), 'what everybody is owed, after undoing');
    context.same(await next(), expected, 'who gets the next booking, which is whose turn it would have been');
    await demandRefusal(context, admin.undoReassign({ id, body: {} }), ['wrong-state'], 'undoing it twice');

    await set();
    const later = await asAdmin(context);
    const moved = await context.book();
    const at10 = idsOf(await later.teamBooking({ id: moved.id }));
    await later.reassign({ id: moved.id, body: {} });
    await next();
    const byHand = await later.undoReassign({ id: moved.id, body: {} });
    context.same(
      [byHand.restored, byHand.hosts.after, sumOf(owedAfter(byHand))],
      [false, at10, 0],
      'whether it was restored though the pool has decided since, its hosts, and the sum of balances',
    );
  },
};
