import { group, host, panel, TUESDAY } from '../fixture/index.ts';
import { hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const hours = (start: string, end: string) => [{ days: [2], start, end }];

export const overlappingGroups: Guarantee = {
  name: 'overlapping-groups',
  about: 'A host who is in several groups fills one seat only.',
  remedy: 'Match hosts to seats (augmenting paths will do) instead of counting each group separately.',
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [
        host('ada', { hours: hours('09:00', '11:00') }),
        host('bob', { hours: hours('10:00', '10:30') }),
        host('cem', { hours: hours('10:00', '11:00') }),
      ],
      bookingTypes: [
        panel('pair', [group(1, 'ada', 'bob'), group(1, 'ada', 'bob')]),
        panel('chain', [group(1, 'ada', 'bob'), group(1, 'ada', 'cem')]),
      ],
    });
    context.same(
      await context.times('pair', { from: TUESDAY }),
      ['10:00'],
      'two seats for the same two hosts, who share 10:00 to 10:30',
    );
    context.same(
      await context.times('chain', { from: TUESDAY }),
      ['10:00', '10:30'],
      'seats of ada or bob and of ada or cem',
    );
    const alone = await context.tryBook({ bookingType: 'pair', start: `${TUESDAY}T09:00:00Z` });
    context.refused(alone, ['taken'], 'a booking of two seats at 09:00, when only one host is free');
    const booking = await context.book({ bookingType: 'pair', start: `${TUESDAY}T10:00:00Z` });
    context.same(hostsOf(booking), ['ada', 'bob'], 'hosts of a booking with two seats');
  },
};
