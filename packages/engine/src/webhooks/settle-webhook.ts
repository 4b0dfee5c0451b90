import type { Settlement } from '../delivery/channel.ts';
import { DEAD_LETTER, deadLetterOf } from '../delivery/dead-letter.ts';
import type { StoreTransaction } from '../store/store.ts';
import { findContent, findEntry, putEntry, withoutErased, type Entry } from './delivery-log.ts';
import type { Answered } from './outcome-of.ts';
import type { Known, WebhookPlan } from './plan-webhook.ts';
import { findWebhook, putWebhook } from './stored-webhook.ts';

/** Logs an attempt, switches a webhook off whose address is gone, and says what it knows from now on. */
export async function settleWebhook(transaction: StoreTransaction, settlement: Settlement): Promise<unknown> {
  const { delivery, sent, givenUp } = settlement;
  const plan = settlement.plan as WebhookPlan;
  const webhook = await findWebhook(transaction, delivery.receiver);
  if (!webhook || 'gone' in plan) return undefined;
  const answered = (sent.answer ?? null) as Answered | null;
  if ('once' in plan) {
    const entry = await findEntry(transaction, plan.once);
    const content = await findContent(transaction, plan.once);
    if (entry && content)
      await putEntry(transaction, tried(entry, settlement), { ...content, text: answered?.text ?? null });
    if (entry && answered?.problem === null) await removeDeadLetters(transaction, entry);
    return undefined;
  }
  await log(transaction, settlement, plan);
  const known = (delivery.known ?? { seq: 0 }) as Extract<Known, { seq: number }>;
  if (sent.kind === 'again' && !givenUp) return delivery.known;
  if (answered?.status === 410) {
    await putWebhook(transaction, { ...webhook, active: false, endedAt: settlement.now });
  }
  // What is retried after it was given up comes later than what followed it.
  return { seq: Math.max(known.seq, plan.seq), ...((known.over || plan.over) && { over: true }) } satisfies Known;
}

type TellsOf = Extract<WebhookPlan, { message: unknown }>;

async function log(transaction: StoreTransaction, settlement: Settlement, plan: TellsOf): Promise<void> {
  const { delivery, sent, now } = settlement;
  const { entry: id, messageId, message } = plan;
  const found = await findEntry(transaction, id);
  // Both are read, as both are replaced.
  await findContent(transaction, id);
  const entry: Entry = found ?? {
    id,
    webhook: delivery.receiver,
    at: now,
    messageId,
    type: message.type,
    booking: delivery.subject,
    state: 'waiting',
    arrived: false,
    attempts: 0,
    lastAt: null,
    status: null,
    took: null,
    problem: null,
  };
  const { text = null } = (sent.answer ?? {}) as Partial<Answered>;
  await putEntry(transaction, tried(entry, settlement), { message: withoutErased(message), text });
}

/** A line of the log after another attempt. */
function tried(entry: Entry, { sent, givenUp, now }: Settlement): Entry {
  const unsent = { status: null, took: null, problem: sent.kind === 'done' ? SWITCHED_OFF : sent.problem };
  const { status, took, problem } = (sent.answer ?? unsent) as Omit<Answered, 'text'>;
  const arrived = entry.arrived || problem === null;
  const waits = sent.kind === 'again' && !givenUp;
  return {
    ...entry,
    state: arrived ? 'delivered' : waits ? 'waiting' : 'failed',
    arrived,
    attempts: entry.attempts + 1,
    lastAt: now,
    status,
    took,
    problem,
  };
}

const SWITCHED_OFF = 'It was not sent: the webhook was switched off meanwhile.';

/** What was given up and has arrived now waits for nobody any more. */
async function removeDeadLetters(transaction: StoreTransaction, { id, booking }: Entry): Promise<void> {
  if (booking === null) return;
  for (const document of await transaction.documents({ kind: DEAD_LETTER, ref: booking })) {
    const { entry } = deadLetterOf(document).plan as { entry?: string };
    if (entry === id) await transaction.removeDocument(DEAD_LETTER, document.id);
  }
}
