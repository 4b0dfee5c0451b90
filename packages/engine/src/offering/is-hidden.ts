import { MINUTE } from '@team-booking/core/time';
import type { BusyTimes } from '../availability/busy.ts';
import { poolState } from '../booking/assign.ts';
import type { StoreView } from '../store/store.ts';
import { hiddenStarts } from './hidden-starts.ts';
import { nextHosts } from './next-hosts.ts';
import { offeringsOf } from './offerings-of.ts';
import { poolTime, type RoutedPool } from './pool-time.ts';

/** A time of a pool. */
export interface PoolSlotAsked extends RoutedPool {
  /** Epoch milliseconds. */
  readonly start: number;
  /** The pool's hosts who are free then. */
  readonly free: readonly string[];
  readonly now: number;
  /** A booking or hold whose own time counts as free. */
  readonly except: string | null;
}

/** Whether the pool's offering hides a time that its hosts can take, as `answerOffered` does from what visitors are shown. */
export async function isHidden(
  view: StoreView,
  busy: BusyTimes,
  { start, free, ...pool }: PoolSlotAsked,
): Promise<boolean> {
  const offerings = offeringsOf(pool.type);
  if (offerings.length === 0) return false;
  const state = await poolState(view, pool.type.id);
  for (const offering of offerings) {
    if (offering.kind === 'next-host') {
      const next = await nextHosts(view, busy, state, pool);
      if (!next.every((host) => free.includes(host))) return true;
    } else {
      const time = await poolTime(view, busy, { ...pool, from: start, to: start + MINUTE });
      if (hiddenStarts(pool, state, offering.maxLead, time).has(start)) return true;
    }
  }
  return false;
}
