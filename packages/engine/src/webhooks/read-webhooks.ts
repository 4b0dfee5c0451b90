import { Refusal } from '@team-booking/contract';
import type { TeamAnswerOf, TeamRequestOf, Webhook, WebhookDeliveryDetail } from '@team-booking/contract/team';
import { partOf, partQuery } from '../team-surface/part.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { entryOf, findContent, findEntry, presentEntry, WEBHOOK_DELIVERY } from './delivery-log.ts';
import { knownWebhook, presentWebhook, WEBHOOK, webhookOf } from './stored-webhook.ts';

/** A part of the webhooks, in the order in which they were added. @throws {Refusal} `invalid` */
export function listWebhooks(
  { backend: { store, team } }: TeamContext,
  { query }: TeamRequestOf<'webhooks'>,
): Promise<TeamAnswerOf<'webhooks'>> {
  const asked = query();
  return store.read(team, async (view) => {
    const { items, next } = partOf(await view.documents({ kind: WEBHOOK, ...partQuery(asked) }), asked);
    return { items: items.map((one) => presentWebhook(webhookOf(one))), next };
  });
}

/** @throws {Refusal} `not-found` */
export function readWebhook({ backend: { store, team } }: TeamContext, id: string): Promise<Webhook> {
  return store.read(team, async (view) => presentWebhook(await knownWebhook(view, id)));
}

/** A part of what a webhook was sent, the latest first. @throws {Refusal} `invalid`, `not-found` */
export function listDeliveries(
  { backend: { store, team } }: TeamContext,
  { id, query }: TeamRequestOf<'webhookDeliveries'>,
): Promise<TeamAnswerOf<'webhookDeliveries'>> {
  const asked = query();
  const part = { kind: WEBHOOK_DELIVERY, ref: id, descending: true, ...partQuery(asked) };
  return store.read(team, async (view) => {
    await knownWebhook(view, id);
    const { items, next } = partOf(await view.documents(part), asked);
    return { items: items.map((one) => presentEntry(entryOf(one))), next };
  });
}

/** A delivery with what was sent and answered. @throws {Refusal} `not-found` */
export function readDelivery({ backend: { store, team } }: TeamContext, id: string): Promise<WebhookDeliveryDetail> {
  return store.read(team, async (view) => {
    const [entry, content] = [await findEntry(view, id), await findContent(view, id)];
    if (!entry || !content) throw noSuchDelivery();
    return { ...presentEntry(entry), message: content.message, answer: content.text };
  });
}

export function noSuchDelivery(): Refusal {
  return new Refusal('not-found', 'There is no such delivery. The log is kept for 30 days; load it again.');
}
