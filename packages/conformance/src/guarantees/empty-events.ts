import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const emptyEvents: Guarantee = {
  name: 'empty-events',
  about: 'A calendar entry of no length blocks nothing, not even the buffers around it.',
  remedy: 'Drop entries whose end is not after their start before you widen them by the buffers.',
  needs: 'testing',
  async check(context) {
    const at = (time: string) => ({ start: `${TUESDAY}T${time}:00Z`, end: `${TUESDAY}T${time}:00Z` });
    const hours = [{ days: [2], start: '09:00', end: '11:00' }];
    await context.setUp({
      hosts: [host('ada', { hours, busy: [at('09:30'), at('10:10')] })],
      bookingTypes: [solo('call', 'ada', { buffers: { before: 15, after: 15 } })],
    });
    context.same(
      await context.times('call', { from: TUESDAY }),
      ['09:00', '09:30', '10:00', '10:30'],
      'times from 09:00 to 11:00 with entries from 09:30 to 09:30 and from 10:10 to 10:10, and buffers of 15 minutes',
    );
    await context.book({ start: `${TUESDAY}T10:00:00Z` });
  },
};
