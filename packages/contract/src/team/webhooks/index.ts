export { WebhookDelivery, WebhookDeliveryDetail } from './delivery.ts';
export { WEBHOOK_EVENTS, WebhookEvent } from './events.ts';
export { JoinLinkAnswer, JoinLinkQuestion } from './join-link.ts';
export { WebhookMessage } from './message.ts';
export { NewWebhook, Webhook, WebhookChanges, WebhookWithSecret } from './webhook.ts';
