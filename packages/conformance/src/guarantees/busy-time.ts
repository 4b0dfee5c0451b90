import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const busyTime: Guarantee = {
  name: 'busy-time',
  about: 'A host is not free where a calendar entry is busy, and is free again at the minute it ends.',
  remedy: 'Subtract busy time as half-open intervals; entries may overlap and may be in any order.',
  needs: 'testing',
  async check(context) {
    const at = (start: string, end: string) => ({ start: `${TUESDAY}T${start}:00Z`, end: `${TUESDAY}T${end}:00Z` });
    const busy = [
      at('13:40', '14:10'),
      at('10:00', '10:30'),
      at('13:00', '14:00'),
      at('16:00', '23:00'),
      at('11:00', '11:00'),
    ];
    await context.setUp({ hosts: [host('ada', { busy })], bookingTypes: [solo('call', 'ada')] });
    const expected = ['09:00', '09:30', '10:30', '11:00', '11:30', '12:00', '12:30', '14:30', '15:00', '15:30'];
    context.same(
      await context.times('call', { from: TUESDAY }),
      expected,
      'times from 09:00 to 17:00 between busy ones',
    );
    const taken = await context.tryBook({ start: `${TUESDAY}T10:00:00Z` });
    context.refused(taken, ['taken'], "a booking of time that is busy in the host's calendar");
  },
};
