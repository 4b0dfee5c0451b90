import { Refusal } from '@team-booking/contract';
import type { NewWebhook, TeamRequestOf, WebhookEvent, WebhookWithSecret } from '@team-booking/contract/team';
import { noteChange } from '../audit/note-change.ts';
import { randomId } from '../crypto/random-id.ts';
import type { StoreTransaction } from '../store/store.ts';
import { once } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkUrl } from './check-url.ts';
import { knownWebhook, putWebhook, WEBHOOK, webhookContent, type StoredWebhook } from './stored-webhook.ts';
import { withSecret } from './webhook-secret.ts';

/** Webhooks that a team may have: each change of a booking is sent to all of them. */
const MOST = 50;

/** Adds a webhook, which hears of what happens from now on. @throws {Refusal} `invalid`, `wrong-state`, `idempotency-key-reused` */
export function addWebhook(
  context: TeamContext,
  { body, key }: TeamRequestOf<'addWebhook'>,
): Promise<WebhookWithSecret> {
  const { backend, now } = context;
  checkUrl(body.url);
  return backend.store.write(backend.team, async (transaction) => {
    const id = await once(transaction, { verb: 'addWebhook', key, body }, now, () => added(context, transaction, body));
    return withSecret(backend, await knownWebhook(transaction, id));
  });
}

async function added(context: TeamContext, transaction: StoreTransaction, body: NewWebhook): Promise<string> {
  const { now } = context;
  if ((await transaction.documents({ kind: WEBHOOK, limit: MOST })).length >= MOST) {
    throw new Refusal('wrong-state', `There are ${MOST} webhooks, which is the most. Remove one that is not used.`);
  }
  const { url, events, description = null, personal = true } = body;
  const webhook: StoredWebhook = {
    id: randomId(),
    createdAt: now,
    url,
    events: since(events, {}, now),
    description,
    personal,
    active: true,
    endedAt: null,
    version: 1,
    versionSince: null,
    older: [],
  };
  await putWebhook(transaction, webhook);
  const subject = `webhook/${webhook.id}` as const;
  const after = webhookContent(webhook);
  await noteChange(transaction, context, { verb: 'addWebhook', subject, before: null, after });
  return webhook.id;
}

/** What is asked for, with the time since when: what was asked for before stays so. */
export function since(
  events: readonly WebhookEvent[],
  before: StoredWebhook['events'],
  now: number,
): StoredWebhook['events'] {
  return Object.fromEntries(events.toSorted().map((event) => [event, before[event] ?? now]));
}
