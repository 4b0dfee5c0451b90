import { randomId } from '../crypto/random-id.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Delivery, DeliveryKey } from './delivery.ts';

/** Kind of the documents that dead letters are. */
export const DEAD_LETTER = 'dead-letter';

/** Something that could not be delivered and is not tried any more, until somebody of the team retries or discards it. */
export interface DeadLetter extends DeliveryKey {
  readonly id: string;
  readonly plan: unknown;
  /** What the receiver knew when it was planned. */
  readonly known: unknown;
  /** What the receiver is taken to know without it; missing where the delivery had served its purpose. */
  readonly settled?: unknown;
  /** Why, in words for the team. */
  readonly problem: string;
  readonly attempts: number;
  /** When it was given up, epoch milliseconds. */
  readonly at: number;
}

export async function bury(
  transaction: StoreTransaction,
  { channel, receiver, subject, known, attempts }: Delivery,
  { now, ...end }: Pick<DeadLetter, 'plan' | 'problem' | 'settled'> & { readonly now: number },
): Promise<void> {
  const body = { channel, receiver, known, attempts, ...end };
  await transaction.putDocument({ kind: DEAD_LETTER, id: randomId(), ref: subject, at: now, body });
}

export function deadLetterOf({ id, ref, at, body }: StoredDocument): DeadLetter {
  return { ...(body as unknown as Omit<DeadLetter, 'id' | 'subject' | 'at'>), id, subject: ref, at };
}
