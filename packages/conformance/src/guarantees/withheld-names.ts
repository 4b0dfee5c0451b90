import { host, roundRobin } from '../fixture/index.ts';
import { hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const withheldNames: Guarantee = {
  name: 'withheld-names',
  about: 'A type that withholds hosts’ names exposes neither names nor ids that identify them.',
  remedy:
    "Derive the ids of such a type's hosts from type and host with a secret, and omit name, avatarUrl and timeZone everywhere.",
  needs: 'testing',
  async check(context) {
    const hosts = [host('ada'), host('bob')];
    const hidden = { showHosts: false };
    await context.setUp({
      hosts,
      bookingTypes: [roundRobin('call', ['ada', 'bob'], hidden), roundRobin('talk', ['ada', 'bob'], hidden)],
    });
    const call = await context.backend.bookingType('call');
    const talk = await context.backend.bookingType('talk');
    const ids = call.hosts.map(({ id }) => id);
    context.same(ids.length, 2, 'the number of hosts of a type that withholds names');
    context.same(
      ids.filter((id) => talk.hosts.some((other) => other.id === id)),
      [],
      'ids that two types share',
    );
    context.same(call.groups[0]?.hosts, ids, 'ids in groups, which are those of hosts');

    const booking = await context.book({});
    context.demand(ids.includes(hostsOf(booking)[0] ?? ''), {
      what: 'the host of a booking of that type',
      expected: `one of ${ids.join(', ')}`,
      came: hostsOf(booking),
    });
    context.same(
      booking.hosts.filter(({ timeZone, avatarUrl }) => timeZone ?? avatarUrl),
      [],
      'hosts of a booking whose zone or face is told',
    );
    const shown = JSON.stringify([
      call,
      booking.hosts,
      booking.contact,
      await context.slots('call', { from: '2026-06-16' }),
    ]);
    context.same(
      // Whole values: an opaque id may contain the letters of a name.
      ['Ada', 'Bob', 'ada', 'bob'].filter((name) => shown.includes(`"${name}"`)),
      [],
      'names that visitors can read',
    );
  },
};
