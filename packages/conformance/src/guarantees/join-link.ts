import type { Booking } from '@team-booking/contract';
import { accessOf } from '../context.ts';
import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const joinLink: Guarantee = {
  name: 'join-link',
  about:
    'How to join a call is told only of a booking that takes place: not while it waits for approval, and not if it never got it.',
  remedy: 'Leave location.joinUrl out of every answer about a booking until it is confirmed, also of a cancelled one.',
  capabilities: ['approval'],
  needs: 'testing',
  async check(context) {
    const locations = [{ id: 'video', kind: 'online' as const, label: 'Video call' }];
    await context.setUp({
      hosts: [host('ada')],
      bookingTypes: [solo('call', 'ada', { approval: true, locations })],
    });
    const hidden = ({ location }: Booking, when: string) => {
      context.same(location?.kind, 'online', `the kind of location ${when}`);
      context.same(location?.joinUrl, undefined, `the join link ${when}`);
    };
    const booking = await context.book({ location: { id: 'video' } });
    context.same(booking.status, 'awaiting-approval', 'the status of a booking that needs approval');
    hidden(booking, 'in the answer to whoever books');
    hidden(await context.backend.booking(accessOf(booking)), 'of a booking that waits');
    hidden(await context.cancel(booking), 'of a booking that was cancelled before it was approved');
  },
};
