import { collective, group, host, panel, roundRobin, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const hours = (start: string, end: string) => [{ days: [2], start, end }];

export const groups: Guarantee = {
  name: 'groups',
  about:
    'A time is offered exactly where distinct hosts can fill every group at once: one of a pool, all of a team, or a mix.',
  remedy:
    "Send each host's own free time and the groups; where the backend counts, match hosts to seats, each host once.",
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [
        host('ada', { hours: hours('09:00', '11:00') }),
        host('bob', { hours: hours('10:00', '12:00') }),
        host('cem', { hours: hours('10:30', '11:30') }),
      ],
      bookingTypes: [
        solo('one', 'ada'),
        roundRobin('any', ['ada', 'bob']),
        collective('all', ['ada', 'bob', 'cem']),
        panel('mix', [group('all', 'cem'), group(1, 'ada', 'bob')]),
        panel('two', [group(2, 'ada', 'bob', 'cem')]),
      ],
    });
    const expected: [string, string[], string][] = [
      ['one', ['09:00', '09:30', '10:00', '10:30'], 'one host from 09:00 to 11:00'],
      [
        'any',
        ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'],
        'one of two hosts, 09:00 to 11:00 and 10:00 to 12:00',
      ],
      ['all', ['10:30'], 'three hosts together, who share 10:30 to 11:00'],
      ['mix', ['10:30', '11:00'], 'one certain host (10:30 to 11:30) with either of two'],
      ['two', ['10:00', '10:30', '11:00'], 'any two of three'],
    ];
    for (const [slug, times, what] of expected) context.same(await context.times(slug, { from: TUESDAY }), times, what);
    const slots = await context.slots('any', { from: TUESDAY });
    const half = slots.find(({ start }) => start.includes('10:30'));
    if (half?.hosts) context.same(half.hosts, ['ada', 'bob'], 'who can take 10:30 of the pool');
  },
};
