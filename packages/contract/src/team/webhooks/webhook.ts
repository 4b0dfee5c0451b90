import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant, Line } from '../../primitives.ts';
import { Revised } from '../revised.ts';
import { WebhookEvent } from './events.ts';
import { WebhookUrl } from './webhook-url.ts';

const Events = Type.Array(WebhookEvent, {
  minItems: 1,
  maxItems: WebhookEvent.enum.length,
  uniqueItems: true,
  description: 'What it is told of',
});
const Description = Type.Union([Line(200, 'What it is for'), Type.Null()]);
const Personal = Type.Boolean({
  description: 'false: it is told nothing that the visitor said or is. Default: true',
});

/** A program that is told what happens to bookings. */
export const Webhook = Revised(
  {
    id: Id,
    url: WebhookUrl,
    events: Events,
    description: Description,
    personal: Personal,
    active: Type.Boolean({ description: 'false: it is told nothing, also not later, of what happens meanwhile' }),
    endedAt: Type.Union([Instant, Type.Null()], {
      description:
        'When its address answered that it is gone for good (410), which switched it off: somebody has to look after it. null: it did not',
    }),
    secretSince: Type.Union([Instant, Type.Null()], {
      description:
        'When its secret was made anew; for a day, messages are signed by the one before as well. null: never',
    }),
    createdAt: Instant,
  },
  'Webhook',
);
/** {@inheritDoc Webhook} */
export type Webhook = Static<typeof Webhook>;

/** A webhook to be added. */
export const NewWebhook = Type.Object(
  {
    url: WebhookUrl,
    events: Events,
    description: Type.Optional(Description),
    personal: Type.Optional(Personal),
  },
  { title: 'NewWebhook', additionalProperties: false },
);
/** {@inheritDoc NewWebhook} */
export type NewWebhook = Static<typeof NewWebhook>;

/** Changes of a webhook. Absent members stay as they are. */
export const WebhookChanges = Type.Object(
  {
    url: Type.Optional(WebhookUrl),
    events: Type.Optional(Events),
    description: Type.Optional(Description),
    personal: Type.Optional(Personal),
    active: Type.Optional(Type.Boolean()),
  },
  { title: 'WebhookChanges', additionalProperties: false },
);
/** {@inheritDoc WebhookChanges} */
export type WebhookChanges = Static<typeof WebhookChanges>;

/** A webhook with its secret. */
export const WebhookWithSecret = Type.Object(
  {
    ...Webhook.properties,
    secret: Type.String({
      description:
        'Messages are signed by it (Standard Webhooks): `whsec_` and 32 bytes in base64. It is never shown again',
    }),
  },
  { title: 'WebhookWithSecret' },
);
/** {@inheritDoc WebhookWithSecret} */
export type WebhookWithSecret = Static<typeof WebhookWithSecret>;
