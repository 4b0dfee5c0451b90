import { MINUTE } from '@team-booking/core/time';
import type { Interval } from '@team-booking/core/intervals';
import type { FreeAt } from '../availability/free-at.ts';
import { poolState } from '../booking/assign.ts';
import type { Backend } from '../booking/backend.ts';
import { slotTaken } from '../booking/slot-taken.ts';
import type { StoreTransaction } from '../store/store.ts';
import { hiddenStarts } from './hidden-starts.ts';
import { nextHosts } from './next-hosts.ts';
import { offeringsOf } from './offerings-of.ts';
import { poolTime, type RoutedPool } from './pool-time.ts';

/** A time that is to be booked, with the pool's hosts who are free then. */
export interface OfferedWanted extends RoutedPool {
  readonly time: Interval;
  readonly freeAt: FreeAt;
  readonly now: number;
  /** The booking that is being moved, or the hold that becomes a booking. */
  readonly except: string | null;
}

/**
 * Checks that the pool's offering does not hide a time, as `answerOffered` does for what is shown. The pool has to be locked.
 *
 * @throws {Refusal} `slot-taken`
 */
export async function checkOffered(
  { busy }: Pick<Backend, 'busy'>,
  transaction: StoreTransaction,
  { type, route, time: { start }, freeAt, now, except }: OfferedWanted,
): Promise<void> {
  const offerings = offeringsOf(type);
  if (offerings.length === 0) return;
  const state = await poolState(transaction, type.id);
  const pool = { type, route, now, except };
  for (const offering of offerings) {
    if (offering.kind === 'next-host') {
      const next = await nextHosts(transaction, busy, state, pool);
      if (!next.every((host) => freeAt.free.includes(host))) throw slotTaken();
    } else {
      const time = await poolTime(transaction, busy, { ...pool, from: start, to: start + MINUTE });
      if (hiddenStarts(pool, state, offering.maxLead, time).has(start)) throw slotTaken();
    }
  }
}
