import { host, solo } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

export const teamRevisions: Guarantee = {
  name: 'team-revisions',
  about:
    'A change names the revision that it was made from. One that is made from an old one changes nothing, and is told what there is now, what it was made from, who changed it and when.',
  remedy:
    'Make the revision of the content alone; compare it with If-Match in the transaction of the change, and answer 412 changed-meanwhile with meanwhile.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const admin = await asAdmin(context);
    const me = await admin.me();
    const first = await admin.team();
    context.same((await admin.team()).revision, first.revision, 'the revision of a team that is read again');
    const red = await admin.changeTeam({ body: { name: 'Red' }, revision: first.revision });
    context.demand(red.revision !== first.revision, {
      what: 'the revision of a team that was renamed',
      expected: 'another one',
      came: red.revision,
    });

    const stale = admin.changeTeam({ body: { name: 'Blue' }, revision: first.revision });
    const { meanwhile } = await demandRefusal(
      context,
      stale,
      ['changed-meanwhile'],
      'a change that was made from an old revision',
    );
    const [current, base] = [meanwhile?.current, meanwhile?.base] as { name?: string }[];
    context.same(
      [meanwhile?.revision, current?.name, base?.name, meanwhile?.by],
      [red.revision, 'Red', first.name, me.name],
      'the present revision and name, the name it was changed from, and who changed it',
    );
    context.same(await admin.team(), red, 'the team after a change that was refused');
    await demandRefusal(
      context,
      admin.changeTeam({ body: { name: 'Blue' }, revision: '' }),
      ['revision-missing'],
      'a change that names no revision',
    );
    const past = await admin.revision({ query: { subject: 'team', revision: first.revision } });
    context.same((past.content as { name?: string }).name, first.name, 'the name in a revision of before');
    const back = await admin.changeTeam({ body: { name: first.name }, revision: red.revision });
    context.same(back.revision, first.revision, 'the revision of the same content as before');

    const ada = await admin.host({ id: 'ada' });
    const changed = await admin.changeHost({ id: 'ada', body: { timeZone: 'Europe/Berlin' }, revision: ada.revision });
    context.demand(changed.revision !== ada.revision, {
      what: 'the revision of a host who has moved',
      expected: 'another one',
      came: changed.revision,
    });
    const late = admin.changeHost({ id: 'ada', body: { name: 'Ada L.' }, revision: ada.revision });
    await demandRefusal(context, late, ['changed-meanwhile'], 'a change of a host from an old revision');

    const { id } = await context.book();
    const before = await admin.teamBooking({ id });
    await admin.moveTeamBooking({ id, body: { start: at('14:00') }, revision: before.revision });
    const again = admin.cancelTeamBooking({ id, body: {}, revision: before.revision });
    await demandRefusal(context, again, ['changed-meanwhile'], 'a booking that was moved, cancelled as it was before');
    context.same((await admin.teamBooking({ id })).status, 'confirmed', 'its status after that was refused');
  },
};
