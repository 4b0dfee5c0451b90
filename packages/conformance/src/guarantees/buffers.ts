import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const at = (start: string, end: string) => ({ start: `${TUESDAY}T${start}:00Z`, end: `${TUESDAY}T${end}:00Z` });

export const buffers: Guarantee = {
  name: 'buffers',
  about:
    'The buffers before and after a booking are kept free, each on its own side; they may lie outside working hours.',
  remedy: 'Widen a busy time [s, e) to [s − after, e + before): what comes before it has to leave room after itself.',
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2], start: '09:00', end: '13:00' }];
    const grid = { slot: { step: 15, offset: 0, timeZone: 'UTC' } };
    await context.setUp({
      hosts: [host('ada', { hours, busy: [at('10:30', '11:30')] })],
      bookingTypes: [
        solo('before', 'ada', { ...grid, buffers: { before: 30, after: 0 } }),
        solo('after', 'ada', { ...grid, buffers: { before: 0, after: 30 } }),
        solo('both', 'ada', { ...grid, buffers: { before: 15, after: 45 } }),
      ],
    });
    const early = ['09:00', '09:15', '09:30'];
    const late = ['12:00', '12:15', '12:30'];
    context.same(
      await context.times('before', { from: TUESDAY }),
      [...early, '09:45', '10:00', ...late],
      'busy from 10:30 to 11:30, buffer of 30 minutes before',
    );
    context.same(
      await context.times('after', { from: TUESDAY }),
      [...early, '11:30', '11:45', ...late],
      'busy from 10:30 to 11:30, buffer of 30 minutes after',
    );
    context.same(
      await context.times('both', { from: TUESDAY }),
      ['09:00', '09:15', '11:45', ...late],
      'busy from 10:30 to 11:30, buffers of 15 minutes before and 45 after',
    );
    const close = await context.tryBook({ bookingType: 'both', start: `${TUESDAY}T11:30:00Z` });
    context.refused(close, ['taken'], 'a booking at 11:30 that has to leave 15 minutes after what ends at 11:30');
  },
};
