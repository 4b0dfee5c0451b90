import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';

export const reconnecting: Guarantee = {
  name: 'reconnecting',
  about:
    'A host is asked to connect calendars again where they cannot be read. Where nothing is wrong, nobody is mailed and nothing is written down.',
  remedy:
    'Look whether a calendar of theirs cannot be read before anybody is mailed, and whether there is such a host.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    const ids = ['ada', 'bo'];
    await context.setUp({ hosts: ids.map((id) => host(id)), bookingTypes: [roundRobin('call', ids)] });
    const admin = await asAdmin(context);
    const asked = admin.askToReconnect({ id: 'ada' });
    await demandRefusal(context, asked, ['wrong-state'], 'asking a host whose calendars are well');
    await demandRefusal(
      context,
      admin.askToReconnect({ id: 'nobody' }),
      ['not-found', 'wrong-state'],
      'asking a host whom there is not',
    );
    const bo = await asHost(context, 'bo');
    const read = { id: 'ada', calendar: 'nothing' };
    await demandRefusal(
      context,
      admin.refreshCalendar(read),
      ['not-found', 'wrong-state'],
      'reading no calendar again',
    );
    await demandRefusal(
      context,
      bo.refreshCalendar(read),
      ['forbidden', 'not-found', 'wrong-state'],
      'a host who has a calendar of another one read again',
    );
    const { items } = await admin.audit({ query: { subject: 'host/ada' } });
    context.same(items.length, 0, 'lines of the log about a host whom nobody asked');
  },
};
