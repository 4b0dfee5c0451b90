import type { WebhookMessage } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { DAY, MINUTE } from '@team-booking/core/time';

/** A message about a booking that does not exist, to try a webhook with. */
export function testMessage(id: string, personal: boolean, now: number): WebhookMessage {
  const start = Math.ceil(now / DAY) * DAY + 9 * 60 * MINUTE;
  return {
    type: 'webhook.test',
    timestamp: formatInstant(now),
    data: {
      eventId: `test.${id}`,
      booking: {
        id: `test-${id}`,
        number: 'KT-00000',
        bookingType: { id: 'test', slug: 'test', title: 'A test' },
        status: 'confirmed',
        start: formatInstant(start),
        end: formatInstant(start + 30 * MINUTE),
        hosts: [{ id: 'test', name: 'Nobody' }],
        sequence: 0,
        timeZone: 'UTC',
        locale: 'en',
        owner: null,
        location: null,
        payment: null,
        missedBy: null,
        createdAt: formatInstant(now),
        ...(personal && {
          attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
          guests: [],
          answers: {},
          metadata: { utm_source: 'test' },
        }),
      },
      by: { kind: 'nobody' },
    },
  };
}
