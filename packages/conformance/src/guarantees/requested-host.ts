import { host, roundRobin, TUESDAY } from '../fixture/index.ts';
import { hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const requestedHost: Guarantee = {
  name: 'requested-host',
  about: "A visitor who asks for one host sees only that host's time, and gets that host or nobody.",
  remedy:
    "With host, answer and book only that host's time; refuse with slot-taken when they are not free, with invalid when they are no host of the type.",
  needs: 'testing',
  async check(context) {
    const hours = (start: string, end: string) => [{ days: [2], start, end }];
    await context.setUp({
      hosts: [
        host('ada', { hours: hours('09:00', '11:00') }),
        host('bob', { hours: hours('10:00', '11:00') }),
        host('zoe'),
      ],
      bookingTypes: [roundRobin('call', ['ada', 'bob'])],
    });
    context.same(
      await context.times('call', { from: TUESDAY, host: 'bob' }),
      ['10:00', '10:30'],
      'times of the host who was asked for',
    );
    const booking = await context.book({ host: 'bob' });
    context.same(hostsOf(booking), ['bob'], 'the host of a booking that asked for bob');
    context.refused(await context.tryBook({ host: 'bob' }), ['taken'], 'a second booking of that time with bob');
    const early = await context.tryBook({ host: 'bob', start: `${TUESDAY}T09:00:00Z` });
    context.refused(early, ['taken'], 'a time at which only another host is free');
    context.refused(await context.tryBook({ host: 'zoe' }), ['invalid'], "a host who is none of the type's");
    for (const other of ['zoe', 'nobody']) {
      await context.fails(
        () => context.times('call', { from: TUESDAY, host: other }),
        ['invalid'],
        `availability with the host ${other}, who is none of the type's`,
        'Answer 422 invalid with the pointer ?host; an empty answer looks as if that host were never free.',
      );
    }
    context.refused(
      await context.tryReschedule(booking, { start: `${TUESDAY}T10:30:00Z`, host: 'zoe' }),
      ['invalid', 'refused'],
      "moving it to a host who is none of the type's",
    );
    context.refused(
      await context.tryReschedule(booking, { start: `${TUESDAY}T09:30:00Z`, host: 'bob' }),
      ['taken'],
      'moving it with bob to a time at which bob does not work',
    );
    const moved = await context.reschedule(booking, { start: `${TUESDAY}T10:30:00Z`, host: 'ada' });
    context.same(hostsOf(moved), ['ada'], 'its host after a move that asked for ada');
  },
};
