import type { WebhookMessage } from '@team-booking/contract/team';
import { DAY } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import type { Attempt, Channel, Sent } from '../delivery/channel.ts';
import { withoutPersonal } from './build-message.ts';
import { findContent, findEntry, withoutErased } from './delivery-log.ts';
import { planWebhook, type WebhookPlan } from './plan-webhook.ts';
import { outcomeOf } from './outcome-of.ts';
import { settleWebhook } from './settle-webhook.ts';
import { findWebhook, WEBHOOK, webhookOf } from './stored-webhook.ts';
import { secretsOf } from './webhook-secret.ts';
import type { WebhookPost, WebhookSender } from './webhook-sender.ts';

/** Name of the channel by which programs are told what happens to bookings. */
export const WEBHOOKS = 'webhook';

export interface WebhookChannelOptions {
  readonly backend: Pick<Backend, 'store' | 'team' | 'key'>;
  readonly send: WebhookSender;
}

const SWITCHED_OFF = 'The webhook is switched off. Switch it on, and try it again.';

/**
 * Tells programs what happens to bookings: each of them each event that it asked for, in order per booking. A message is the same however
 * often it is sent. Given up after three days.
 */
export function webhookChannel({ backend, send }: WebhookChannelOptions): Channel {
  const { store, team } = backend;
  return {
    name: WEBHOOKS,
    patience: 3 * DAY,
    // Five that are slow leave places for others.
    atOnce: 3,
    async receivers(view) {
      const webhooks = (await view.documents({ kind: WEBHOOK })).map(webhookOf);
      return webhooks.filter(({ active }) => active).map(({ id }) => id);
    },
    plan: (view, delivery, now) => planWebhook(view, delivery, now, team),
    async send(attempt): Promise<Sent> {
      const plan = attempt.plan as WebhookPlan;
      const post = await store.read(team, (view) => postOf(view, plan, attempt));
      if (post) return outcomeOf(await send(post), 'once' in plan);
      // Somebody wants it sent, and has to be told why it is not.
      if (attempt.delivery.sending?.retried) return { kind: 'refused', problem: SWITCHED_OFF };
      // The webhook was removed or switched off since, or what was to be sent again is logged no more.
      return { kind: 'done' };
    },
    settle: settleWebhook,
  };

  async function postOf(
    view: Parameters<Channel['plan']>[0],
    plan: WebhookPlan,
    { delivery, now, signal }: Attempt,
  ): Promise<WebhookPost | null> {
    const webhook = await findWebhook(view, delivery.receiver);
    if (!webhook || 'gone' in plan || !(webhook.active || 'once' in plan)) return null;
    const secrets = secretsOf(backend, webhook, now);
    const { url, personal } = webhook;
    // It may have been made when the webhook was still told more.
    const bodyOf = (message: WebhookMessage) => JSON.stringify(personal ? message : withoutPersonal(message));
    if (!('once' in plan)) {
      return { url, id: plan.messageId, body: bodyOf(withoutErased(plan.message)), secrets, now, signal };
    }
    const [entry, content] = [await findEntry(view, plan.once), await findContent(view, plan.once)];
    return entry && content && { url, id: entry.messageId, body: bodyOf(content.message), secrets, now, signal };
  }
}
