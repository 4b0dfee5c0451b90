import { canonicalJson, Refusal } from '@team-booking/contract';
import { DAY } from '@team-booking/core/time';
import { digest } from '../crypto/digest.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';

/** A request that takes effect once, however often it is sent. */
export interface KeyedRequest {
  /** The operation and its target. */
  readonly route: string;
  /** The `Idempotency-Key`. */
  readonly key: string;
  /** {@link bodyHash} of the request. */
  readonly body: string;
}

/**
 * Hash of a request body: canonical JSON, so the order of members does not matter.
 *
 * @throws RangeError if it is nested too deeply
 */
export function bodyHash(body: unknown): string {
  return digest(canonicalJson(body));
}

/**
 * Runs the work, or replays: resolves with the booking as it now is if the same request took effect in the last 24 hours. Failed
 * requests are not remembered.
 *
 * @throws {Refusal} `idempotency-key-reused`
 */
export async function idempotent(
  transaction: StoreTransaction,
  { route, key, body }: KeyedRequest,
  now: number,
  work: () => Promise<BookingRow>,
): Promise<BookingRow> {
  const since = now - DAY;
  const replayed = async (): Promise<BookingRow | null> => {
    const kept = await transaction.keptAnswer(route, key, since);
    if (kept && kept.body !== body) {
      throw new Refusal(
        'idempotency-key-reused',
        'Send every new request with a new key; repeat a key with the same body only.',
      );
    }
    return kept && transaction.booking(kept.booking);
  };
  const before = await replayed();
  if (before) return before;
  let row: BookingRow;
  try {
    row = await work();
  } catch (error) {
    // Whoever sends a request twice at once must not be refused by what its twin has done while this one waited for its locks.
    const meanwhile = error instanceof Refusal && (await replayed());
    if (meanwhile) return meanwhile;
    throw error;
  }
  await transaction.keepAnswer(route, key, { body, booking: row.state.id, at: now }, since);
  return row;
}
