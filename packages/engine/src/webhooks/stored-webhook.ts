import { Refusal } from '@team-booking/contract';
import type { Webhook, WebhookEvent } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';

/** The kind of the documents that webhooks are. */
export const WEBHOOK = 'webhook';

/** A program that is told what happens to bookings, as it is stored. Instants are epoch milliseconds. */
export interface StoredWebhook {
  readonly id: string;
  readonly createdAt: number;
  readonly url: string;
  /** What it is told of, each with the time since when: of what happened before it hears nothing. */
  readonly events: Readonly<Partial<Record<WebhookEvent, number>>>;
  readonly description: string | null;
  readonly personal: boolean;
  readonly active: boolean;
  /** When its address answered that it is gone, which switched it off. */
  readonly endedAt: number | null;
  /** Its secret follows from the backend's key and this version. */
  readonly version: number;
  /** When the secret got its version; `null` = it is the first. */
  readonly versionSince: number | null;
  /** Versions of before that messages are signed by as well, until then. */
  readonly older: readonly { readonly version: number; readonly until: number }[];
}

export function webhookOf({ id, at, body }: StoredDocument): StoredWebhook {
  return { ...(body as unknown as Omit<StoredWebhook, 'id' | 'createdAt'>), id, createdAt: at };
}

export async function putWebhook(transaction: StoreTransaction, webhook: StoredWebhook): Promise<void> {
  const { id, createdAt, ...body } = webhook;
  await transaction.putDocument({ kind: WEBHOOK, id, ref: '', at: createdAt, body });
}

export async function findWebhook(view: StoreView, id: string): Promise<StoredWebhook | null> {
  const found = await view.document(WEBHOOK, id);
  return found && webhookOf(found);
}

/** @throws {Refusal} `not-found` */
export async function knownWebhook(view: StoreView, id: string): Promise<StoredWebhook> {
  const found = await findWebhook(view, id);
  if (found) return found;
  throw new Refusal('not-found', 'There is no such webhook. Load the list of webhooks again.');
}

/** What admins change of a webhook, and what the audit log has of it. */
export function webhookContent({ url, events, description, personal, active }: StoredWebhook) {
  return { url, events: Object.keys(events).toSorted() as WebhookEvent[], description, personal, active };
}

/** A webhook as admins see it, without its secret. */
export function presentWebhook(webhook: StoredWebhook): Webhook {
  const content = webhookContent(webhook);
  const { id, endedAt, versionSince, createdAt } = webhook;
  return {
    id,
    ...content,
    endedAt: endedAt === null ? null : formatInstant(endedAt),
    secretSince: versionSince === null ? null : formatInstant(versionSince),
    createdAt: formatInstant(createdAt),
    revision: revisionOf(content),
  };
}
