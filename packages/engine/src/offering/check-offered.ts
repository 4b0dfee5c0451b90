import type { Interval } from '@team-booking/core/intervals';
import type { FreeAt } from '../availability/free-at.ts';
import type { Backend } from '../booking/backend.ts';
import { slotTaken } from '../booking/slot-taken.ts';
import type { StoreTransaction } from '../store/store.ts';
import { isHidden } from './is-hidden.ts';
import type { RoutedPool } from './pool-time.ts';

/** A time that is to be booked, with the pool's hosts who are free then. */
export interface OfferedWanted extends RoutedPool {
  readonly time: Interval;
  readonly freeAt: FreeAt;
  readonly now: number;
  /** The booking that is being moved, or the hold that becomes a booking. */
  readonly except: string | null;
}

/**
 * Checks that the pool's offering does not hide a time. The pool has to be locked.
 *
 * @throws {Refusal} `slot-taken`
 */
export async function checkOffered(
  { busy }: Pick<Backend, 'busy'>,
  transaction: StoreTransaction,
  { type, route, time: { start }, freeAt: { free }, now, except }: OfferedWanted,
): Promise<void> {
  if (await isHidden(transaction, busy, { type, route, start, free, now, except })) throw slotTaken();
}
