import type { Routes } from '../../routes/route.ts';
import { Page, PAGE_QUERY } from '../revised.ts';
import {
  NewWebhook,
  Webhook,
  WebhookChanges,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookWithSecret,
} from '../webhooks/index.ts';
import { KEYED, SIGNED_IN, WRITE } from './problems.ts';

const OF_WEBHOOKS = { tag: 'Webhooks', access: 'admin', scope: 'settings' } as const;

/** Programs that are told what happens to bookings. */
export const webhookRoutes = {
  webhooks: {
    method: 'get',
    path: '/team/webhooks',
    ...OF_WEBHOOKS,
    summary: 'All webhooks, in the order in which they were added, without their secrets',
    query: PAGE_QUERY,
    answer: { status: 200, schema: Page(Webhook), description: 'A part of the list' },
    problems: [...SIGNED_IN, 'invalid'],
  },
  webhook: {
    method: 'get',
    path: '/team/webhooks/{id}',
    ...OF_WEBHOOKS,
    summary: 'A webhook, without its secret',
    answer: { status: 200, schema: Webhook, description: 'The webhook', revised: true },
    problems: [...SIGNED_IN, 'not-found'],
  },
  addWebhook: {
    method: 'post',
    path: '/team/webhooks',
    ...OF_WEBHOOKS,
    summary: 'Have a program told of what happens from now on',
    body: NewWebhook,
    idempotent: true,
    answer: {
      status: 201,
      schema: WebhookWithSecret,
      description: 'Added; its secret is shown this once',
      revised: true,
    },
    problems: [...KEYED, 'wrong-state'],
  },
  changeWebhook: {
    method: 'patch',
    path: '/team/webhooks/{id}',
    ...OF_WEBHOOKS,
    summary: 'Change its address, what it is told of, or whether it is told anything',
    body: WebhookChanges,
    revision: 'required',
    answer: { status: 200, schema: Webhook, description: 'The webhook as it now is', revised: true },
    problems: [...WRITE, 'not-found', 'changed-meanwhile', 'revision-missing'],
  },
  removeWebhook: {
    method: 'delete',
    path: '/team/webhooks/{id}',
    ...OF_WEBHOOKS,
    summary: 'Remove a webhook with the log of its deliveries',
    answer: { status: 204, description: 'It is told nothing any more' },
    problems: [...SIGNED_IN, 'not-found'],
  },
  renewWebhookSecret: {
    method: 'post',
    path: '/team/webhooks/{id}/secret',
    ...OF_WEBHOOKS,
    summary: 'Make its secret anew. For a day, messages are signed by the one before as well',
    idempotent: true,
    answer: {
      status: 201,
      schema: WebhookWithSecret,
      description: 'With its new secret, shown this once',
      revised: true,
    },
    problems: [...SIGNED_IN, 'idempotency-key-missing', 'idempotency-key-reused', 'not-found', 'wrong-state'],
  },
  testWebhook: {
    method: 'post',
    path: '/team/webhooks/{id}/test',
    ...OF_WEBHOOKS,
    summary: 'Send it a made-up message of the type webhook.test, once, whether it is active or not',
    idempotent: true,
    answer: { status: 201, schema: WebhookDelivery, description: 'The delivery, which is about to be sent' },
    problems: [...SIGNED_IN, 'idempotency-key-missing', 'idempotency-key-reused', 'not-found'],
  },
  webhookDeliveries: {
    method: 'get',
    path: '/team/webhooks/{id}/deliveries',
    ...OF_WEBHOOKS,
    summary: 'What it was sent in the last 30 days, the latest first',
    query: PAGE_QUERY,
    answer: { status: 200, schema: Page(WebhookDelivery), description: 'A part of the log' },
    problems: [...SIGNED_IN, 'invalid', 'not-found'],
  },
  webhookDelivery: {
    method: 'get',
    path: '/team/webhook-deliveries/{id}',
    ...OF_WEBHOOKS,
    summary: 'A delivery with its body and what was answered',
    answer: { status: 200, schema: WebhookDeliveryDetail, description: 'The delivery' },
    problems: [...SIGNED_IN, 'not-found'],
  },
  replayWebhookDelivery: {
    method: 'post',
    path: '/team/webhook-deliveries/{id}/replay',
    ...OF_WEBHOOKS,
    summary: 'Send a message again as it was, with the same webhook-id; one that waits is sent now',
    answer: { status: 201, schema: WebhookDelivery, description: 'The delivery, which is about to be sent' },
    problems: [...SIGNED_IN, 'not-found', 'wrong-state'],
  },
} as const satisfies Routes;
