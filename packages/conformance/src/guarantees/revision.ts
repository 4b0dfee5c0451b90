import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const revision: Guarantee = {
  name: 'revision',
  about:
    'The revision of a booking type changes with anything of it that clients cache, and is the same in all languages.',
  remedy:
    'Derive revision from the content of the public booking type, e.g. as a hash, before its texts are translated.',
  needs: 'testing',
  async check(context) {
    const revisions = [];
    for (const durations of [[30], [30, 60], [30]]) {
      await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada', { durations })] });
      revisions.push((await context.backend.bookingType('call')).revision);
    }
    for (const locale of ['de', 'pt-BR', 'tlh']) {
      const shown = await context.backend.bookingType('call', { locale });
      context.same(shown.revision, revisions[2], `the revision for readers of ${locale}`);
    }
    context.demand(revisions[0] !== revisions[1], {
      what: 'revisions before and after a duration was added',
      expected: 'two different ones',
      came: revisions.slice(0, 2),
    });
  },
};
