import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant } from '../../primitives.ts';
import { WebhookMessage } from './message.ts';

/** A message to a webhook, and what came of it. */
export const WebhookDelivery = Type.Object(
  {
    id: Id,
    webhook: Id,
    messageId: Type.String({ description: '`webhook-id`: the same however often it is sent' }),
    type: WebhookMessage.properties.type,
    booking: Type.Union([Type.Object({ id: Id, number: Type.String() }), Type.Null()], {
      description: 'What it is about; null: a test',
    }),
    state: Type.Enum(['waiting', 'delivered', 'failed'], {
      description:
        'waiting: it is sent, or sent again, as soon as may be. delivered: answered with 2xx. failed: given up, by an answer that says so or after three days',
    }),
    attempts: Type.Integer({ minimum: 0 }),
    firstAt: Instant,
    lastAt: Type.Union([Instant, Type.Null()], { description: 'When the last attempt ended; null: there was none' }),
    status: Type.Union([Type.Integer(), Type.Null()], {
      description: 'HTTP status of the last answer; null: there was none',
    }),
    took: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
      description: 'How long the last attempt took, milliseconds',
    }),
    problem: Type.Union([Type.String(), Type.Null()], { description: 'What went wrong last, for people' }),
  },
  {
    title: 'WebhookDelivery',
    description: 'firstAt: when its first attempt ended, or, as long as there was none, when it was asked for',
  },
);
/** {@inheritDoc WebhookDelivery} */
export type WebhookDelivery = Static<typeof WebhookDelivery>;

/** A message to a webhook with its body, and what was answered. */
export const WebhookDeliveryDetail = Type.Object(
  {
    ...WebhookDelivery.properties,
    message: WebhookMessage,
    answer: Type.Union([Type.String({ maxLength: 1024 }), Type.Null()], {
      description: 'The first 1024 characters of the body of the last answer; null: there was none',
    }),
  },
  { title: 'WebhookDeliveryDetail' },
);
/** {@inheritDoc WebhookDeliveryDetail} */
export type WebhookDeliveryDetail = Static<typeof WebhookDeliveryDetail>;
