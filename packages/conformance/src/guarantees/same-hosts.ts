import { group, host, panel, TUESDAY } from '../fixture/index.ts';
import { accessOf, hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const at = (time: string) => `${TUESDAY}T${time}:00Z`;

export const sameHosts: Guarantee = {
  name: 'same-hosts',
  about: 'Where the policy keeps the host, a booking with several hosts keeps every one of them when it is moved.',
  remedy: "With sameHost all of the booking's hosts have to be free at the new time; otherwise answer slot-taken.",
  needs: 'testing',
  async check(context) {
    const hours = (start: string, end: string) => [{ days: [2], start, end }];
    await context.setUp({
      hosts: [
        host('ada', { hours: hours('09:00', '11:00') }),
        host('bob', { hours: hours('09:00', '10:00') }),
        host('cem', { hours: hours('09:30', '11:00') }),
      ],
      bookingTypes: [panel('call', [group('all', 'ada'), group(1, 'bob', 'cem')])],
    });
    const booking = await context.book({ start: at('09:00') });
    context.same(hostsOf(booking), ['ada', 'bob'], 'hosts of a booking at 09:00, when cem is not free');
    const access = accessOf(booking);
    context.same(
      await context.times('call', { from: TUESDAY, booking: access }),
      ['09:00', '09:30'],
      'times for it, bob working until 10:00',
    );
    context.refused(
      await context.tryReschedule(booking, { start: at('10:00') }),
      ['taken'],
      'moving it to a time at which ada and cem are free, bob is not',
    );
    const kept = await context.reschedule(booking, { start: at('09:30') });
    context.same(hostsOf(kept), ['ada', 'bob'], 'its hosts after a move to a time at which all three are free');
    const moved = await context.reschedule(kept, { start: at('10:00'), anyone: true });
    context.same(hostsOf(moved), ['ada', 'cem'], 'its hosts after a move to anyone');
  },
};
