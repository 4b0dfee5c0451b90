import type { WebhookDelivery, WebhookMessage } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { Backend } from '../booking/backend.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import type { DocumentQuery, StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';

/** The kind of the documents that the log of deliveries is made of. They say nothing of a visitor. */
export const WEBHOOK_DELIVERY = 'webhook-delivery';

/** The kind of the documents with what was sent and answered, by the ids of the log. They belong to the booking, to be erased with its visitor. */
const WEBHOOK_CONTENT = 'webhook-content';

/** A message to a webhook and what came of it, as it is logged. Instants are epoch milliseconds. */
export interface Entry {
  readonly id: string;
  readonly webhook: string;
  /** When it was sent first, or put down to be. */
  readonly at: number;
  readonly messageId: string;
  readonly type: WebhookMessage['type'];
  /** `null` = a test. */
  readonly booking: string | null;
  readonly state: WebhookDelivery['state'];
  /** Whether the receiver has it, however it was sent. */
  readonly arrived: boolean;
  readonly attempts: number;
  readonly lastAt: number | null;
  readonly status: number | null;
  readonly took: number | null;
  readonly problem: string | null;
}

/** What was sent, and what was answered last. `text` is erased with the visitor: it may repeat what was sent. */
export type Content = {
  readonly message: WebhookMessage;
  readonly text: string | null;
};

export async function findEntry(view: StoreView, id: string): Promise<Entry | null> {
  const found = await view.document(WEBHOOK_DELIVERY, id);
  return found && entryOf(found);
}

export function entryOf({ id, ref, at, body }: StoredDocument): Entry {
  return { ...(body as unknown as Omit<Entry, 'id' | 'webhook' | 'at'>), id, webhook: ref, at };
}

/** What is left of a message is sent and shown: where the visitor was erased, all that is theirs is missing. */
export async function findContent(view: StoreView, id: string): Promise<Content | null> {
  const found = await view.document(WEBHOOK_CONTENT, id);
  if (!found) return null;
  const { message, text } = found.body as Content;
  return { message: withoutErased(message), text };
}

export async function putEntry(transaction: StoreTransaction, entry: Entry, content: Content): Promise<void> {
  const { id, webhook, at, ...body } = entry;
  await transaction.putDocument({ kind: WEBHOOK_DELIVERY, id, ref: webhook, at, body });
  await transaction.putDocument({ kind: WEBHOOK_CONTENT, id, ref: entry.booking ?? '', at, body: content });
}

/** A message without the members that were erased. */
export function withoutErased(message: WebhookMessage): WebhookMessage {
  const { booking, ...data } = message.data;
  const { attendee, guests, answers, metadata, ...facts } = booking;
  const kept = Object.entries({ attendee, guests, answers, metadata }).filter(([, value]) => value != null);
  return { ...message, data: { ...data, booking: { ...facts, ...Object.fromEntries(kept) } } };
}

export function presentEntry(entry: Entry): WebhookDelivery {
  const { id, webhook, messageId, type, booking, state, attempts, at, lastAt, status, took, problem } = entry;
  return {
    id,
    webhook,
    messageId,
    type,
    booking: booking === null ? null : { id: booking, number: bookingNumber(booking) },
    state,
    attempts,
    firstAt: formatInstant(at),
    lastAt: lastAt === null ? null : formatInstant(lastAt),
    status,
    took,
    problem,
  };
}

/** So many are removed in one transaction. */
const BATCH = 200;

/** Removes lines of the log with what was sent, a few at a time, as others want to write, too. */
export async function removeEntries(
  { store, team }: Pick<Backend, 'store' | 'team'>,
  query: Pick<DocumentQuery, 'kind' | 'ref' | 'to'>,
): Promise<void> {
  for (;;) {
    const found = await store.read(team, (view) => view.documents({ ...query, limit: BATCH }));
    if (found.length === 0) return;
    await store.write(team, async (transaction) => {
      for (const { id } of found) {
        await transaction.removeDocument(WEBHOOK_CONTENT, id);
        await transaction.removeDocument(WEBHOOK_DELIVERY, id);
      }
    });
    if (found.length < BATCH) return;
  }
}
