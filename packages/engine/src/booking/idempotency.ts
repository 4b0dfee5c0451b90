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
 * What the same request has made in the last 24 hours, by its id; `null` if it was not sent before.
 *
 * @throws {Refusal} `idempotency-key-reused`
 */
export async function madeBy(
  transaction: StoreTransaction,
  { route, key, body }: KeyedRequest,
  now: number,
): Promise<string | null> {
  const kept = await transaction.keptAnswer(route, key, now - DAY);
  if (!kept) return null;
  // What is kept is the id of what was made, whatever that is.
  if (kept.body === body) return kept.booking;
  throw new Refusal(
    'idempotency-key-reused',
    'Send every new request with a new key; repeat a key with the same body only.',
  );
}

/** Keeps what a request has made. */
export function keepMade(
  transaction: StoreTransaction,
  { route, key, body }: KeyedRequest,
  id: string,
  now: number,
): Promise<void> {
  return transaction.keepAnswer(route, key, { body, booking: id, at: now }, now - DAY);
}

/**
 * Runs the work, or replays: resolves with the booking as it now is if the same request took effect in the last 24 hours. Failed
 * requests are not remembered.
 *
 * @throws {Refusal} `idempotency-key-reused`
 */
export async function idempotent(
  transaction: StoreTransaction,
  keyed: KeyedRequest,
  now: number,
  work: () => Promise<BookingRow>,
): Promise<BookingRow> {
  const made = await madeBy(transaction, keyed, now);
  const before = made === null ? null : await transaction.booking(made);
  if (before) return before;
  const row = await work();
  await keepMade(transaction, keyed, row.state.id, now);
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
