import { accessOf } from '../../context.ts';
import { collective, host } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';
import { typeId } from '../../team/type-id.ts';

export const teamOwner: Guarantee = {
  name: 'team-owner',
  about:
    'The owner of a collective cannot be removed or switched off before somebody else is made the owner; that concerns bookings made from then on.',
  remedy: 'Keep the owner with each booking, and refuse a pool whose owner takes no part.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    const ids = ['ada', 'bo', 'cy'];
    await context.setUp({
      hosts: ids.map((id) => host(id)),
      bookingTypes: [collective('call', ids, { owner: 'ada' })],
    });
    const admin = await asAdmin(context);
    const id = await typeId(context, admin, 'call');
    const before = await context.book();
    context.same(before.owner, 'ada', 'the owner of a booking');
    const pool = await admin.pool({ id });
    context.same(pool.owner, 'ada', 'the owner of the pool');

    const [mode, members] = [pool.mode, pool.groups[0]!.members] as const;
    const without = members.filter((member) => member.host !== 'ada');
    const removing = admin.changePool({ id, body: { mode, groups: [{ members: without }] }, revision: pool.revision });
    await demandRefusal(context, removing, ['invalid'], 'a pool without its owner, where nobody else is made it');
    const named = { mode, groups: [{ members: without }], owner: 'ada' };
    const naming = admin.changePool({ id, body: named, revision: pool.revision });
    await demandRefusal(context, naming, ['invalid'], 'a pool whose owner is none of its hosts');
    const off = await admin.switchOffHost({ id: 'ada', body: { dryRun: true } });
    context.same(
      off.pools.map(({ id: of, why }) => [of, why]),
      [[id, 'owner']],
      'the pools that have to change before their owner can be switched off',
    );

    const groups = [{ members }];
    const handed = await admin.changePool({ id, body: { mode, groups, owner: 'bo' }, revision: pool.revision });
    context.same(handed.owner, 'bo', 'the owner of the pool after that was changed');
    const after = await context.book({ start: at('12:00') });
    context.same(after.owner, 'bo', 'the owner of a booking made from then on');
    context.same((await context.backend.booking(accessOf(before))).owner, 'ada', 'the owner of a booking made before');
    const left = await admin.changePool({
      id,
      body: { mode, groups: [{ members: without }] },
      revision: handed.revision,
    });
    context.same(
      [left.owner, left.groups[0]!.members.map((member) => member.host)],
      ['bo', ['bo', 'cy']],
      'owner and hosts after the former owner has left',
    );
    context.same(
      (await admin.teamBooking({ id: before.id })).owner,
      'ada',
      'the owner of the booking made before, as the team sees it',
    );

    const stale = admin.changePool({ id, body: { mode, groups }, revision: pool.revision });
    const { meanwhile } = await demandRefusal(context, stale, ['changed-meanwhile'], 'a pool that two admins change');
    context.same(meanwhile?.revision, left.revision, 'the present revision, as the second one is told');
  },
};
