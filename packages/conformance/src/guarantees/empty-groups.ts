import { collective, group, host, panel, roundRobin, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const emptyGroups: Guarantee = {
  name: 'empty-groups',
  about: 'A group without hosts can never be filled, so nothing is offered or booked; it is not an absent constraint.',
  remedy: 'Test for emptiness before all(): of an empty group every host is free, and yet no seat is filled.',
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [host('ada'), host('gone', { hours: [] })],
      bookingTypes: [
        panel('all-of-none', [group('all'), group(1, 'ada')]),
        panel('one-of-none', [group(1, 'ada'), group(1)]),
        collective('nobody', []),
        panel('no-groups', []),
        collective('away', ['ada', 'gone']),
        roundRobin('rest', ['ada', 'gone']),
      ],
    });
    for (const slug of ['all-of-none', 'one-of-none', 'nobody', 'no-groups', 'away']) {
      context.same(await context.times(slug, { from: TUESDAY }), [], `times of "${slug}"`);
      const outcome = await context.tryBook({ bookingType: slug });
      context.refused(outcome, ['taken'], `a booking of "${slug}"`);
    }
    context.same(
      (await context.times('rest', { from: TUESDAY })).length,
      16,
      'times of a pool of which one host is never there',
    );
  },
};
