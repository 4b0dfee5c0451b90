import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';

export const questions: Guarantee = {
  name: 'questions',
  about:
    'What hosts change in their calendars is answered where it is asked. Where nothing is, an answer is refused, and the booking stays as it is.',
  remedy:
    'Look for the question in the transaction of its answer: somebody may have answered, or the host may have undone it.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    const ids = ['ada', 'bo'];
    await context.setUp({ hosts: ids.map((id) => host(id)), bookingTypes: [roundRobin('call', ids)] });
    const admin = await asAdmin(context);
    const { id } = await context.book();
    const before = await admin.teamBooking({ id });
    for (const answer of ['tell-visitor', 'put-back'] as const) {
      for (const dryRun of [true, false]) {
        const asked = admin.answerQuestion({ id, host: before.hosts[0]!.id, body: { answer, dryRun } });
        await demandRefusal(context, asked, ['wrong-state'], `${answer}, where nothing is asked`);
      }
    }
    context.same(await admin.teamBooking({ id }), before, 'the booking, after answers to nothing');
  },
};
