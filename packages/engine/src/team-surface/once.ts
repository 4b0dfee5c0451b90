import { Refusal } from '@team-booking/contract';
import { DAY } from '@team-booking/core/time';
import { bodyHash } from '../booking/idempotency.ts';
import type { StoreTransaction } from '../store/store.ts';

/** A request that makes something, and makes it once however often it is sent. */
export interface OnceRequest {
  readonly verb: string;
  /** The `Idempotency-Key`. */
  readonly key: string;
  readonly body: unknown;
}

/**
 * Makes something, or resolves with the id of what the same request has made in the last 24 hours.
 *
 * @param make resolves with the id of what it made
 * @throws {Refusal} `idempotency-key-reused`
 */
export async function once(
  transaction: StoreTransaction,
  { verb, key, body }: OnceRequest,
  now: number,
  make: () => Promise<string>,
): Promise<string> {
  const [since, hash] = [now - DAY, bodyHash(body)];
  const kept = await transaction.keptAnswer(verb, key, since);
  if (kept && kept.body !== hash) {
    throw new Refusal(
      'idempotency-key-reused',
      'Send every new request with a new key; repeat a key with the same body only.',
    );
  }
  if (kept) return kept.booking;
  const id = await make();
  await transaction.keepAnswer(verb, key, { body: hash, booking: id, at: now }, since);
  return id;
}
