import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant } from '../../primitives.ts';
import { StoryLine, TeamBooking } from '../bookings/index.ts';
import { WebhookEvent } from './events.ts';

const { id, number, bookingType, status, start, end, hosts, timeZone, locale, owner, location, payment } =
  TeamBooking.properties;
const { attendee, guests, answers, metadata, missedBy, sequence, createdAt } = TeamBooking.properties;

const PERSONAL = 'Absent in webhooks without personal data, and where the visitor was erased';

/** A booking as programs are told of it. */
const WebhookBooking = Type.Object(
  {
    id,
    number,
    bookingType,
    status,
    start,
    end,
    hosts,
    sequence,
    timeZone,
    locale,
    owner,
    location: Type.Union([location, Type.Null()]),
    payment,
    missedBy,
    createdAt,
    attendee: Type.Optional(attendee),
    guests: Type.Optional(guests),
    answers: Type.Optional(answers),
    metadata: Type.Optional(metadata),
  },
  {
    title: 'WebhookBooking',
    description: `Status, times, hosts and sequence are those of the event; all else is as it was when the message was first sent. attendee, guests, answers and metadata: ${PERSONAL}. An address or a number that the visitor gave is left out of location then`,
  },
);

/** What a program is sent. */
export const WebhookMessage = Type.Object(
  {
    type: Type.Union([WebhookEvent, Type.Literal('webhook.test')]),
    timestamp: Instant,
    data: Type.Object({
      eventId: Type.String({
        description:
          'Names what happened, for whoever hears of it twice: the events of the page that was booked on have the same one',
      }),
      booking: WebhookBooking,
      before: Type.Optional(StoryLine.properties.before),
      by: StoryLine.properties.by,
      reason: Type.Optional(Type.String({ description: `Why, as they put it. ${PERSONAL}` })),
    }),
  },
  {
    title: 'WebhookMessage',
    description:
      'The body of a request to a webhook, by Standard Webhooks: signed, with `webhook-id`, `webhook-timestamp` and `webhook-signature` as headers. `timestamp` is when it happened. The same `webhook-id` is the same message, sent again',
  },
);
/** {@inheritDoc WebhookMessage} */
export type WebhookMessage = Static<typeof WebhookMessage>;
