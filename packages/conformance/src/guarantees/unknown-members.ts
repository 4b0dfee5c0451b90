import type { BookingRequest } from '@team-booking/contract';
import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const unknownMembers: Guarantee = {
  name: 'unknown-members',
  about: 'Unknown members of a request are ignored, so that newer clients keep working.',
  remedy: 'Read the members you know; never refuse a body for having more.',
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const later = {
      laterVersion: { deep: [1, 2, 3] },
      metadata: { utm_source: 'newsletter' },
    } as Partial<BookingRequest>;
    const booking = await context.book(later);
    context.same('laterVersion' in booking, false, 'whether a booking carries an unknown member of its request');
  },
};
