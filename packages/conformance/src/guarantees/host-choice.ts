import { host, roundRobin, TUESDAY } from '../fixture/index.ts';
import { hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const hostChoice: Guarantee = {
  name: 'host-choice',
  about:
    'A type says whether visitors may ask for a host: where they may not, whoever asks for one is refused, and may book without.',
  remedy:
    'Answer hostChoice with the type. Where it is none, refuse a host in availability, bookings and moves with invalid and the pointer ?host or /host; ignoring it would give the visitor somebody else without a word.',
  needs: 'testing',
  async check(context) {
    const members = ['ada', 'bob'];
    await context.setUp({
      hosts: members.map((id) => host(id)),
      bookingTypes: [
        roundRobin('call', members, { hostChoice: 'none' }),
        roundRobin('open', members, { hostChoice: 'offered' }),
      ],
    });
    for (const [slug, choice] of [
      ['call', 'none'],
      ['open', 'offered'],
    ] as const) {
      const { hostChoice: told } = await context.backend.bookingType(slug);
      context.same(told, choice, `hostChoice of ${slug}`);
    }
    await context.fails(
      () => context.times('call', { from: TUESDAY, host: 'ada' }),
      ['invalid'],
      'availability with a host of a type that offers no choice',
    );
    context.refused(await context.tryBook({ host: 'ada' }), ['invalid'], 'a booking that asks for a host there');
    const booking = await context.book();
    const other = members.find((id) => id !== hostsOf(booking)[0])!;
    context.refused(
      await context.tryReschedule(booking, { start: `${TUESDAY}T14:00:00Z`, host: other }),
      ['invalid', 'refused'],
      'a move of it that asks for another host',
    );
    const asked = await context.book({ bookingType: 'open', start: `${TUESDAY}T15:00:00Z`, host: other });
    context.same(hostsOf(asked), [other], 'the host of a booking that asked for them where the choice is offered');
  },
};
