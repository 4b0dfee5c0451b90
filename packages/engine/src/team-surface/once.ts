import { bodyHash, keepMade, madeBy } from '../booking/idempotency.ts';
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
  const keyed = { route: verb, key, body: bodyHash(body) };
  const made = await madeBy(transaction, keyed, now);
  if (made !== null) return made;
  const id = await make();
  await keepMade(transaction, keyed, id, now);
  return id;
}
