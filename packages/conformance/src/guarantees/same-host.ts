import { host, roundRobin, TUESDAY } from '../fixture/index.ts';
import { accessOf, hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const at = (time: string) => `${TUESDAY}T${time}:00Z`;

export const sameHost: Guarantee = {
  name: 'same-host',
  about:
    "Where the policy keeps the host, rescheduling offers and takes only that host's time, unless the visitor asks for anyone.",
  remedy:
    "With sameHost, answer only the booking's own hosts to ?booking= and refuse other times with slot-taken; anyone=true lifts it.",
  needs: 'testing',
  async check(context) {
    const hours = (start: string, end: string) => [{ days: [2], start, end }];
    const free = { policy: { cancelUntil: null, rescheduleUntil: null, sameHost: false } };
    await context.setUp({
      hosts: [host('ada', { hours: hours('09:00', '10:00') }), host('bob', { hours: hours('09:30', '11:00') })],
      bookingTypes: [roundRobin('call', ['ada', 'bob']), roundRobin('loose', ['ada', 'bob'], free)],
    });
    const booking = await context.book({ start: at('09:00') });
    context.same(hostsOf(booking), ['ada'], 'the host of a booking at 09:00, when only ada is free');
    const access = accessOf(booking);
    context.same(
      await context.times('call', { from: TUESDAY, booking: access }),
      ['09:00', '09:30'],
      'times for the booking, whose host works until 10:00',
    );
    const anyone = await context.times('call', { from: TUESDAY, booking: access, anyone: true });
    context.same(anyone, ['09:00', '09:30', '10:00', '10:30'], 'times for it with anyone');

    context.refused(
      await context.tryReschedule(booking, { start: at('10:30') }),
      ['taken'],
      'a time at which only another host is free',
    );
    const kept = await context.reschedule(booking, { start: at('09:30') });
    context.same(hostsOf(kept), ['ada'], 'the host after a move to a time at which ada is free');
    const moved = await context.reschedule(kept, { start: at('10:30'), anyone: true });
    context.same([hostsOf(moved), moved.start], [['bob'], at('10:30')], 'host and start after a move to anyone');

    const loose = await context.book({ bookingType: 'loose', start: at('09:00') });
    context.same(hostsOf(loose), ['ada'], 'the host of a booking of a type that does not keep hosts');
    const freely = await context.reschedule(loose, { start: at('10:00') });
    context.same(hostsOf(freely), ['bob'], 'the host after moving it to a time at which only bob is free');
  },
};
