import { canonicalJson, Refusal } from '@team-booking/contract';
import { DAY } from '@team-booking/core/time';
import { digest } from '../crypto/digest.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Backend } from './backend.ts';

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
  const kept = await transaction.keptAnswer(route, key, since);
  if (kept && kept.body !== body) {
    throw new Refusal(
      'idempotency-key-reused',
      'Send every new request with a new key; repeat a key with the same body only.',
    );
  }
  const before = kept && (await transaction.booking(kept.booking));
  if (before) return before;
  const row = await work();
  await transaction.keepAnswer(route, key, { body, booking: row.state.id, at: now }, since);
  return row;
}

/** Whether a request with this route and key took effect in the last 24 hours. */
export function tookEffect(
  { store, team }: Pick<Backend, 'store' | 'team'>,
  { route, key }: KeyedRequest,
  now: number,
): Promise<boolean> {
  return store.write(team, async (transaction) => (await transaction.keptAnswer(route, key, now - DAY)) !== null);
}
