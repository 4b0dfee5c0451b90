import type { TeamSurface, webhookRoutes } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { addWebhook } from './add-webhook.ts';
import { changeWebhook } from './change-webhook.ts';
import { listDeliveries, listWebhooks, readDelivery, readWebhook } from './read-webhooks.ts';
import { removeWebhook } from './remove-webhook.ts';
import { renewWebhookSecret } from './renew-webhook-secret.ts';
import { replayDelivery, testWebhook } from './send-once.ts';

/** Programs that are told what happens to bookings. */
export function webhookVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof webhookRoutes> {
  return {
    webhooks: (request) => listWebhooks(context, request),
    webhook: ({ id }) => readWebhook(context, id),
    addWebhook: (request) => addWebhook(context, request),
    changeWebhook: (request) => changeWebhook(context, request),
    removeWebhook: ({ id }) => removeWebhook(context, id),
    renewWebhookSecret: (request) => renewWebhookSecret(context, request),
    testWebhook: (request) => testWebhook(context, request),
    webhookDeliveries: (request) => listDeliveries(context, request),
    webhookDelivery: ({ id }) => readDelivery(context, id),
    replayWebhookDelivery: ({ id }) => replayDelivery(context, id),
  };
}
