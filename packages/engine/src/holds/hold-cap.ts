import { Refusal } from '@team-booking/contract';
import type { StoreTransaction } from '../store/store.ts';

/** The kind of the documents that count the holds of a client. */
export const HOLD = 'hold';

/** How many holds a client may have at a time, unless the backend says otherwise. */
const DEFAULT_CAP = 3;

/**
 * Counts a new hold of a client.
 *
 * @param client who asks, in a form that tells nobody who they are; all whom nobody knows are one
 * @throws {Refusal} `too-many-requests` if they have as many as they may
 */
export async function countHold(
  transaction: StoreTransaction,
  { id, client, until }: { readonly id: string; readonly client: string | null; readonly until: number },
  { cap = DEFAULT_CAP, now }: { readonly cap?: number | undefined; readonly now: number },
): Promise<void> {
  // What expires now has expired.
  await transaction.removeDocuments({ kind: HOLD, to: now + 1 });
  const ref = client ?? '';
  const live = await transaction.documents({ kind: HOLD, ref, limit: cap });
  if (live.length >= cap) {
    const retryAfter = Math.max(1, Math.ceil((live[0]!.at - now) / 1000));
    throw new Refusal('too-many-requests', 'Give a hold back, or book what is held.', { retryAfter });
  }
  await transaction.putDocument({ kind: HOLD, id, ref, at: until, body: {} });
}
