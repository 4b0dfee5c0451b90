import * as Type from 'typebox';
import type { Static } from 'typebox';

/**
 * What can happen to a booking, by the names that programs are told. One change is one event: where its status changes, the event is
 * named after the new one; else after what changed.
 */
export const WEBHOOK_EVENTS = {
  'booking.awaiting-payment': 'It was made and takes its time, and waits for payment',
  'booking.awaiting-approval': 'It was made or paid for and takes its time, and waits for the team',
  'booking.confirmed':
    'It will take place: booked at once, approved, paid for, or given its time again after a late payment. Once per booking',
  'booking.rescheduled': 'It was moved to another time, perhaps to other hosts; `before` has what it was',
  'booking.reassigned': 'It was given to other hosts; `before` has who had it',
  'booking.updated': 'Its attendee, guests, answers or location changed',
  'booking.will-attend': 'The visitor said that they will be there',
  'booking.cancelled': 'The visitor or the team called it off',
  'booking.declined': 'The team did not take it',
  'booking.expired': 'It was not paid for or approved in time',
  'booking.completed':
    'Its end has passed, and nobody has said that somebody did not come. Of bookings that were made or changed after the webhook was',
  'booking.no-show': 'Somebody did not come: `missedBy`',
  'booking.attended': 'A no-show was taken back: everybody came after all',
  'booking.paid-late':
    'A payment came after it had expired. It is given its time again (`booking.confirmed`) or its money back (`booking.refunded`)',
  'booking.refunded':
    'A payment that was not needed is given back: a second one, or one for a booking that is not on any more',
} as const satisfies Readonly<Record<`booking.${string}`, string>>;

export const WebhookEvent = Type.Enum(Object.keys(WEBHOOK_EVENTS) as (keyof typeof WEBHOOK_EVENTS)[], {
  title: 'WebhookEvent',
  description: `What happened to a booking. One change is one event. ${Object.entries(WEBHOOK_EVENTS)
    .map(([name, meaning]) => `\`${name}\`: ${meaning}`)
    .join('. ')}`,
});
/** {@inheritDoc WebhookEvent} */
export type WebhookEvent = Static<typeof WebhookEvent>;
