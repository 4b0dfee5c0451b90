import type { TeamClient } from '@team-booking/sdk/team';
import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { at } from '../../team/reading.ts';

interface Change {
  readonly verb: string;
  readonly subject: string;
  readonly who: TeamClient;
  readonly make: () => Promise<unknown>;
  /** A member that the line has before and after. */
  readonly member: string;
  readonly values: readonly [unknown, unknown];
}

export const audit: Guarantee = {
  name: 'audit',
  about:
    'Every change is a line in the log: who, when, what, before and after. What is refused and what changes nothing is none.',
  remedy: 'Write the line in the transaction of the change itself.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bo')], bookingTypes: [roundRobin('call', ['ada', 'bo'])] });
    const [admin, ada] = [await asAdmin(context), await asHost(context, 'ada')];
    const { id } = await context.book({ host: 'ada' });
    const subject = `booking/${id}`;
    const [team, own] = [await admin.team(), await ada.host({ id: 'ada' })];
    const people = { ada: await ada.me(), admin: await admin.me() };
    const changes: readonly Change[] = [
      {
        verb: 'changeTeam',
        subject: 'team',
        who: admin,
        make: () => admin.changeTeam({ body: { name: 'Red' }, revision: team.revision }),
        member: 'name',
        values: [team.name, 'Red'],
      },
      {
        verb: 'changeHost',
        subject: 'host/ada',
        who: ada,
        make: () => ada.changeHost({ id: 'ada', body: { timeZone: 'Europe/Berlin' }, revision: own.revision }),
        member: 'timeZone',
        values: ['UTC', 'Europe/Berlin'],
      },
      {
        verb: 'moveTeamBooking',
        subject,
        who: ada,
        make: () => ada.moveTeamBooking({ id, body: { start: at('11:00') } }),
        member: 'start',
        values: [at('10:00'), at('11:00')],
      },
      {
        verb: 'reassign',
        subject,
        who: admin,
        make: () => admin.reassign({ id, body: { to: 'bo' } }),
        member: 'hosts',
        values: [['ada'], ['bo']],
      },
      {
        verb: 'cancelTeamBooking',
        subject,
        who: admin,
        make: () => admin.cancelTeamBooking({ id, body: {} }),
        member: 'status',
        values: ['confirmed', 'cancelled'],
      },
    ];
    for (const [i, { verb, subject: of, who, make, member, values }] of changes.entries()) {
      const now = `2026-06-15T06:0${i}:00Z`;
      await context.clock(now);
      await make();
      const { items } = await admin.audit({ query: { subject: of } });
      const [line] = items;
      const { id: person, name } = who === ada ? people.ada : people.admin;
      context.same(
        line && [line.verb, line.subject, line.at, line.by],
        [verb, of, now, { id: person, name, via: 'session' }],
        `the latest line of the log about ${of}`,
      );
      const entry = await admin.auditLine({ id: line!.id });
      const [before, after] = [entry.before, entry.after] as Record<string, unknown>[];
      context.same([before?.[member], after?.[member]], values, `${member} before and after ${verb}`);
    }
    const lines = async () => (await admin.audit()).items.length;
    const count = await lines();
    await admin.cancelTeamBooking({ id, body: {} });
    await admin.moveTeamBooking({ id, body: { start: at('12:00') } }).catch(() => {});
    await admin.changeTeam({ body: { name: 'Blue' }, revision: team.revision }).catch(() => {});
    context.same(await lines(), count, 'lines of the log after what was done already and what was refused');
    const seen = await ada.audit();
    context.same(
      seen.items.filter((line) => line.subject !== 'host/ada').map((line) => line.subject),
      [],
      'what else than themselves a host sees in the log',
    );
  },
};
