import { host, roundRobin, TUESDAY } from '../fixture/index.ts';
import { hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const freeHosts: Guarantee = {
  name: 'free-hosts',
  about: 'A booking goes to a host who is free at that time, regardless of turns.',
  remedy: 'Choose among the hosts who are free at exactly that time, computed in the transaction that books.',
  needs: 'testing',
  async check(context) {
    const at = (time: string) => `${TUESDAY}T${time}:00Z`;
    const busy = (start: string, end: string) => [{ start: at(start), end: at(end) }];
    await context.setUp({
      hosts: [
        host('ada', { busy: busy('09:00', '10:30') }),
        host('bob', { busy: busy('10:00', '12:00') }),
        host('cem', { busy: busy('09:00', '10:00') }),
      ],
      bookingTypes: [roundRobin('call', ['ada', 'bob', 'cem'])],
    });
    const expected: [string, string][] = [
      ['09:00', 'bob'],
      ['09:30', 'bob'],
      ['10:00', 'cem'],
    ];
    for (const [time, id] of expected) {
      context.same(
        hostsOf(await context.book({ start: at(time) })),
        [id],
        `the host of a booking at ${time}, when only ${id} is free`,
      );
    }
    context.refused(await context.tryBook({ start: at('09:00') }), ['taken'], 'a second booking at 09:00');
  },
};
