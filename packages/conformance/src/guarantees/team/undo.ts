import type { TeamBooking } from '@team-booking/contract/team';
import type { Context } from '../../context.ts';
import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at, idsOf, owedAfter, owedBefore, sumOf } from '../../team/reading.ts';

export const undo: Guarantee = {
  name: 'undo',
  about:
    'Undoing a reassignment restores host, record and balances as if nothing had been, as long as the pool has decided nothing since; else the booking goes back by hand, and the answer says so. A booking that says whether it can be undone says it of whoever asks, as undoing then goes.',
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
    sayUndoable(context, before, false, 'a booking that was never reassigned');
    await demandRefusal(
      context,
      admin.undoReassign({ id, body: {} }),
      ['wrong-state'],
      'undoing where nothing was reassigned',
    );
    const given = await admin.reassign({ id, body: {} });
    sayUndoable(context, await admin.teamBooking({ id }), true, 'a reassigned booking');
    const theirs = await asHost(context, given.hosts.after[0]!);
    sayUndoable(context, await theirs.teamBooking({ id }), false, 'it, to a host who has not reassigned it');
    await demandRefusal(context, theirs.undoReassign({ id, body: {} }), ['forbidden'], 'undoing what an admin did');
    const undone = await admin.undoReassign({ id, body: {} });
    const after = await admin.teamBooking({ id });
    context.same([undone.restored, idsOf(after)], [true, idsOf(before)], 'whether it was restored, and the hosts then');
    sayUndoable(context, after, false, 'what was undone');
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
    sayUndoable(context, await later.teamBooking({ id: moved.id }), true, 'what goes back by hand only');
    const byHand = await later.undoReassign({ id: moved.id, body: {} });
    context.same(
      [byHand.restored, byHand.hosts.after, sumOf(owedAfter(byHand))],
      [false, at10, 0],
      'whether it was restored though the pool has decided since, its hosts, and the sum of balances',
    );
    await later.reassign({ id: moved.id, body: {} });
    await later.cancelTeamBooking({ id: moved.id, body: {} });
    sayUndoable(context, await later.teamBooking({ id: moved.id }), false, 'what was cancelled');
    await demandRefusal(
      context,
      later.undoReassign({ id: moved.id, body: {} }),
      ['wrong-state'],
      'undoing where it was cancelled since',
    );
  },
};

/** A backend that says nothing of it is believed. */
function sayUndoable(
  context: Context,
  { undoable }: Pick<TeamBooking, 'undoable'>,
  expected: boolean,
  what: string,
): void {
  if (undoable === undefined) return;
  context.same(
    undoable,
    expected,
    `whether ${what} can be undone`,
    'Ask the code that undoes it, or leave undoable out.',
  );
}
