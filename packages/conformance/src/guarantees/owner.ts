import { group, host, panel, roundRobin, TUESDAY } from '../fixture/index.ts';
import { hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const owner: Guarantee = {
  name: 'owner',
  about: 'owner of a booking is the host of its type’s owner, who takes part in it; null where the type names none.',
  remedy: 'Answer the public id of the type’s owner if they are among hosts of the booking, and null otherwise.',
  needs: 'testing',
  async check(context) {
    const seats = [group('all', 'ada'), group(1, 'bob', 'cem')];
    await context.setUp({
      hosts: [host('ada'), host('bob'), host('cem')],
      bookingTypes: [
        panel('call', seats, { owner: 'ada' }),
        panel('hidden', seats, { owner: 'ada', showHosts: false }),
        panel('nobodys', seats),
        roundRobin('pool', ['bob', 'cem']),
      ],
    });
    const owned = await context.book();
    context.same(owned.owner, 'ada', 'owner of a booking whose type has one');
    const primary = owned.hosts.filter((one) => one.owner === true).map(({ id }) => id);
    context.same(primary, ['ada'], 'hosts of a booking that say they are its owner');
    const hidden = await context.book({ bookingType: 'hidden', start: `${TUESDAY}T11:00:00Z` });
    context.demand(hostsOf(hidden).includes(hidden.owner ?? ''), {
      what: 'owner of a booking of a type that withholds names',
      expected: `one of ${hostsOf(hidden).join(', ')}`,
      came: hidden.owner,
    });
    for (const [i, bookingType] of ['nobodys', 'pool', 'pool'].entries()) {
      const none = await context.book({ bookingType, start: `${TUESDAY}T1${2 + i}:00:00Z` });
      context.same(none.owner, null, 'owner of a booking whose type has none');
      context.same(
        none.hosts.filter((one) => one.owner === true),
        [],
        'hosts of it that say they are its owner',
      );
    }
  },
};
