import { collective, host, roundRobin, solo, TUESDAY } from '../fixture/index.ts';
import { hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const AT_ONCE = 50;

export const doubleBooking: Guarantee = {
  name: 'double-booking',
  about: 'Of fifty concurrent bookings of one time exactly as many succeed as hosts are free, and no host gets two.',
  remedy: 'Check and write in one transaction that locks the hosts first, and let the database itself refuse overlaps.',
  needs: 'testing',
  async check(context) {
    const start = `${TUESDAY}T10:00:00Z`;
    await context.setUp({
      hosts: [host('ada'), host('bob'), host('cem'), host('dee'), host('eve')],
      bookingTypes: [
        solo('one', 'ada'),
        roundRobin('three', ['bob', 'cem', 'dee']),
        collective('pair', ['dee', 'eve'], { durations: [60] }),
        solo('eves', 'eve'),
      ],
    });
    for (const [slug, hosts] of [
      ['one', ['ada']],
      ['three', ['bob', 'cem', 'dee']],
    ] as const) {
      const outcomes = await Promise.all(
        Array.from({ length: AT_ONCE }, () => context.tryBook({ bookingType: slug, start })),
      );
      const booked = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.booking] : []));
      const what = `${AT_ONCE} bookings at once of one time with ${hosts.length} free`;
      context.same(
        booked.map((booking) => hostsOf(booking).join()).toSorted(),
        hosts,
        `hosts of those that succeeded, of ${what}`,
      );
      context.same(new Set(booked.map(({ id }) => id)).size, hosts.length, `different ids, of ${what}`);
      for (const outcome of outcomes) if (!outcome.ok) context.refused(outcome, ['taken'], `one of ${what}`);
      context.same(
        await context.times(slug, { from: start, to: `${TUESDAY}T10:30:00Z` }),
        [],
        `times afterwards, of ${what}`,
      );
    }

    // Overlapping times of different types, which a unique constraint on starts would miss.
    const mixed = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        i % 2 === 0
          ? context.tryBook({ bookingType: 'pair', start: `${TUESDAY}T12:00:00Z`, duration: 60 })
          : context.tryBook({ bookingType: 'eves', start: `${TUESDAY}T12:30:00Z` }),
      ),
    );
    context.same(
      mixed.filter(({ ok }) => ok).length,
      1,
      'how many of overlapping bookings of two types that share a host succeed',
    );
  },
};
