import type { SickDay } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import type { Context } from '../../context.ts';
import { host, roundRobin, solo } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at, idsOf } from '../../team/reading.ts';

const DAY = { from: at('00:00'), to: at('23:59') };

export const sickDay: Guarantee = {
  name: 'sick-day',
  about:
    'A sick day gives each booking of a host to who is free, as one job that is done once; nobody is booked twice, and what nobody can take stays with its reason.',
  remedy:
    'Do it row by row with the code of a reassignment, each in a transaction of its own that notes the row as done; keep the job by its key.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    const ids = ['ada', 'bo', 'cy'];
    const busy = (...times: [string, string][]) => times.map(([start, end]) => ({ start: at(start), end: at(end) }));
    await context.setUp({
      hosts: [
        host('ada'),
        host('bo', { busy: busy(['11:00', '11:30']) }),
        host('cy', { busy: busy(['10:00', '11:30']) }),
      ],
      bookingTypes: [roundRobin('call', ids), roundRobin('talk', ids), solo('alone', 'ada')],
    });
    const admin = await asAdmin(context);
    const made = [];
    for (const [bookingType, time] of [
      ['call', '10:00'],
      ['call', '11:00'],
      ['alone', '12:00'],
      ['talk', '13:00'],
      ['call', '13:30'],
    ]) {
      made.push(
        await context.book({
          bookingType: bookingType!,
          start: at(time!),
          ...(bookingType !== 'alone' && { host: 'ada' }),
        }),
      );
    }
    const before = await Promise.all(made.map(({ id }) => admin.teamBooking({ id })));
    const preview = await admin.sickDay({ body: { host: 'ada', ...DAY, dryRun: true } });
    context.same([preview.id, preview.state], [null, 'preview'], 'id and state of a dry run');
    context.same(
      preview.rows.map(({ id, to, reason }) => [id, to === null ? reason?.code : 'somebody']),
      made.map(({ id }, i) => [id, ['somebody', 'nobody-free', 'solo', 'somebody', 'somebody'][i]]),
      'who takes each booking of the host, by its start, and why nobody does',
    );
    context.same(
      await Promise.all(made.map(({ id }) => admin.teamBooking({ id }))),
      before,
      'the bookings after a dry run',
    );

    const request = { body: { host: 'ada', ...DAY }, key: context.newKey(), revision: preview.revision };
    const started = await admin.sickDay(request);
    const job = await ended(context, admin, started);
    context.same(job.counts, { waiting: 0, done: 3, failed: 2 }, 'how many rows wait, are done and have failed');
    context.same(
      job.rows.map(({ to }) => to),
      preview.rows.map(({ to }) => to),
      'who takes each, next to what the dry run has said',
    );
    const after = await Promise.all(made.map(({ id }) => admin.teamBooking({ id })));
    context.same(
      after.map((booking) => idsOf(booking)),
      job.rows.map(({ to }) => [to ?? 'ada']),
      'the hosts of the bookings then: what nobody can take stays',
    );
    context.same(
      after.map(({ status }) => status),
      made.map(() => 'confirmed'),
      'their statuses',
    );

    const again = await admin.sickDay(request);
    context.same(again.id, started.id, 'the job that the same request with the same key answers');
    context.same(
      (await Promise.all(made.map(({ id }) => admin.teamBooking({ id })))).map(({ sequence }) => sequence),
      after.map(({ sequence }) => sequence),
      'the sequences of the bookings after it was sent twice',
    );
    await nobodyTwice(context, admin);
    const bo = await asHost(context, 'bo');
    await demandRefusal(context, bo.job({ id: started.id! }), ['not-found'], "a host who looks at another's job");
  },
};

/** The job when it has ended; backends may answer before it has. */
async function ended(context: Context, admin: TeamClient, started: SickDay): Promise<SickDay> {
  context.demand(started.id !== null, { what: 'the id of a job', expected: 'one', came: null });
  let job = started;
  for (let waited = 0; job.state !== 'done' && waited < 100; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    job = await admin.job({ id: started.id! });
  }
  context.same(job.state, 'done', 'the state of a job of five rows after five seconds');
  return job;
}

/** No two bookings of a host overlap. */
async function nobodyTwice(context: Context, admin: TeamClient): Promise<void> {
  for (const who of ['ada', 'bo', 'cy']) {
    const { items } = await admin.bookings({ query: { host: who, status: 'confirmed' } });
    const twice = items.filter(({ start }, i) =>
      items.some((other, j) => j !== i && other.start <= start && start < other.end),
    );
    context.same(
      twice.map(({ id }) => id),
      [],
      `bookings of ${who} that overlap another one of theirs`,
    );
  }
}
