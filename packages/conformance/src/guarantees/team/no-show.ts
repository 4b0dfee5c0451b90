import { accessOf } from '../../context.ts';
import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';
import { typeId } from '../../team/type-id.ts';

export const noShow: Guarantee = {
  name: 'no-show',
  about:
    'A visitor who does not come costs the host nothing: the turn is given back; a host who does not come has had theirs. Both can be taken back, and neither is said before the start.',
  remedy:
    'Void the record when the attendee misses the booking, keep it when the host does, and post it again when that is taken back.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bo')], bookingTypes: [roundRobin('call', ['ada', 'bo'])] });
    const admin = await asAdmin(context);
    const pool = await typeId(context, admin, 'call');
    const booking = await context.book();
    const { id } = booking;
    const owed = async () => (await admin.balances({ id: pool })).hosts.map(({ balance }) => balance);
    const charged = await owed();
    const early = admin.noShow({ id, body: { who: 'attendee' } });
    await demandRefusal(
      context,
      early,
      ['wrong-state', 'too-late'],
      'saying before the start that somebody did not come',
    );
    await context.clock(at('10:40'));

    const byHost = await admin.noShow({ id, body: { who: 'host' } });
    context.same([byHost.status, byHost.missedBy], ['no-show', 'host'], 'status and who did not come');
    context.same(
      (await context.backend.booking(accessOf(booking))).status,
      'no-show',
      'its status, as its visitor sees it',
    );
    context.demand(byHost.record !== null, {
      what: 'the record, as the host did not come',
      expected: 'the one there was',
      came: null,
    });
    context.same(await owed(), charged, 'what everybody is owed, as the host did not come: they have had their turn');
    const other = admin.noShow({ id, body: { who: 'attendee' } });
    await demandRefusal(
      context,
      other,
      ['wrong-state'],
      'saying that the other one did not come, without taking it back',
    );

    const came = await admin.noShow({ id, body: { who: null } });
    context.same(
      [came.status, came.missedBy],
      ['completed', null],
      'status and who did not come, once that was taken back',
    );
    const byVisitor = await admin.noShow({ id, body: { who: 'attendee' } });
    context.same([byVisitor.status, byVisitor.missedBy], ['no-show', 'attendee'], 'status and who did not come');
    context.same(byVisitor.record, null, 'the record, as the visitor did not come: the turn is given back');
    context.same(await owed(), [0, 0], 'what everybody is owed then');
    const again = await admin.noShow({ id, body: { who: null } });
    context.demand(again.record !== null, {
      what: 'the record, once that was taken back, too',
      expected: 'one',
      came: null,
    });
    const others = booking.hosts[0]!.id === 'ada' ? 'bo' : 'ada';
    const bo = await asHost(context, others);
    await demandRefusal(
      context,
      bo.noShow({ id, body: { who: 'host' } }),
      ['not-found'],
      "a host who says it of another's booking",
    );
  },
};
