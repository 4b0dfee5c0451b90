import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const at = (time: string) => `${TUESDAY}T${time}:00Z`;

export const newDuration: Guarantee = {
  name: 'new-duration',
  about: 'Rescheduling takes a new duration that the type offers, and keeps the length where none is sent.',
  remedy: 'end is the new start plus duration of the request or, where it is absent, the length of the booking so far.',
  needs: 'testing',
  async check(context) {
    const hours = [{ days: [2], start: '09:00', end: '12:00' }];
    await context.setUp({
      hosts: [host('ada', { hours })],
      bookingTypes: [solo('call', 'ada', { durations: [30, 60] })],
    });
    const booking = await context.book({ start: at('09:00') });
    const longer = await context.reschedule(booking, { start: at('10:00'), duration: 60 });
    context.same([longer.start, longer.end], [at('10:00'), at('11:00')], 'a booking moved to 10:00 with 60 minutes');
    const kept = await context.reschedule(longer, { start: at('11:00') });
    context.same([kept.start, kept.end], [at('11:00'), at('12:00')], 'the same, moved to 11:00 without a duration');
    const same = await context.reschedule(kept, { start: at('11:00'), duration: 30 });
    context.same([same.start, same.end], [at('11:00'), at('11:30')], 'the same, shortened where it is');
    context.refused(
      await context.tryReschedule(same, { start: at('09:00'), duration: 45 }),
      ['invalid'],
      'a duration that the type does not offer',
    );
    context.refused(
      await context.tryReschedule(same, { start: at('11:30'), duration: 60 }),
      ['taken'],
      'an hour from 11:30, the host working until 12:00',
    );
    context.same(await context.times('call', { from: TUESDAY, duration: 60 }), ['09:00', '09:30', '10:00'], 'times');
  },
};
