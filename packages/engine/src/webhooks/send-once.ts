import { Refusal } from '@team-booking/contract';
import type { TeamRequestOf, WebhookDelivery } from '@team-booking/contract/team';
import { noteChange } from '../audit/note-change.ts';
import { randomId } from '../crypto/random-id.ts';
import { findDelivery, newDelivery, putDelivery } from '../delivery/delivery.ts';
import type { StoreTransaction } from '../store/store.ts';
import { once } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { findContent, findEntry, presentEntry, putEntry, type Entry } from './delivery-log.ts';
import type { Known } from './plan-webhook.ts';
import { noSuchDelivery } from './read-webhooks.ts';
import { findWebhook, knownWebhook } from './stored-webhook.ts';
import { testMessage } from './test-message.ts';
import { WEBHOOKS } from './webhook-channel.ts';

/** Sends a webhook a made-up message, once. @throws {Refusal} `not-found`, `idempotency-key-reused` */
export function testWebhook(
  context: TeamContext,
  { id: webhook, key }: TeamRequestOf<'testWebhook'>,
): Promise<WebhookDelivery> {
  const { backend, now } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const verb = `testWebhook ${webhook}`;
    const made = await once(transaction, { verb, key, body: null }, now, async () => {
      const { personal } = await knownWebhook(transaction, webhook);
      const id = randomId();
      const message = testMessage(id, personal, now);
      const messageId = `msg_${id}`;
      const entry = { ...UNSENT, id, webhook, at: now, messageId, type: message.type, booking: null };
      await putEntry(transaction, entry, { message, text: null });
      await sendOnce(transaction, entry, now);
      return id;
    });
    const entry = await findEntry(transaction, made);
    if (!entry) throw noSuchDelivery();
    return presentEntry(entry);
  });
}

const UNSENT = {
  state: 'waiting',
  arrived: false,
  attempts: 0,
  lastAt: null,
  status: null,
  took: null,
  problem: null,
} as const;

/** Sends a message again as it was, once; one that waits for its next attempt is sent now. @throws {Refusal} `not-found`, `wrong-state` */
export function replayDelivery(context: TeamContext, id: string): Promise<WebhookDelivery> {
  const { backend, now } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const [entry, content] = [await findEntry(transaction, id), await findContent(transaction, id)];
    if (!entry || !content) throw noSuchDelivery();
    const webhook = await findWebhook(transaction, entry.webhook);
    if (!webhook) throw noSuchDelivery();
    const waits = entry.state === 'waiting';
    if (waits && entry.booking !== null && !webhook.active) {
      throw new Refusal('wrong-state', 'The webhook is switched off. Switch it on first.');
    }
    const next: Entry = { ...entry, state: 'waiting' };
    await putEntry(transaction, next, content);
    if (waits) await sendNow(transaction, entry, now);
    else await sendOnce(transaction, entry, now);
    const subject = `webhook/${entry.webhook}` as const;
    const after = { delivery: id, type: entry.type };
    await noteChange(transaction, context, { verb: 'replayWebhookDelivery', subject, before: null, after });
    return presentEntry(next);
  });
}

async function sendOnce(transaction: StoreTransaction, { id, webhook: receiver }: Entry, now: number): Promise<void> {
  const key = { channel: WEBHOOKS, receiver, subject: `once.${id}` };
  // It may be on its way already.
  if (await findDelivery(transaction, key)) return;
  const known: Known = { once: id };
  await putDelivery(transaction, newDelivery(key, { due: now, known }));
}

async function sendNow(transaction: StoreTransaction, { webhook, booking }: Entry, now: number): Promise<void> {
  if (booking === null) return;
  const found = await findDelivery(transaction, { channel: WEBHOOKS, receiver: webhook, subject: booking });
  if (found && found.sending?.holder == null)
    await putDelivery(transaction, { ...found, due: Math.min(found.due, now) });
}
