import { offering, type LedgerState } from '@team-booking/core/assignment';
import { DAY, MINUTE } from '@team-booking/core/time';
import type { BusyTimes } from '../availability/busy.ts';
import type { StoreView } from '../store/store.ts';
import { groupsOf, poolHosts, poolSlots, poolTime, type PoolTimeQuery } from './pool-time.ts';

/** How far ahead it is looked for hosts who are free at all: three months. */
const FARTHEST = 93 * DAY;

/**
 * Whose turn is next among the hosts who can take any slot of the booking window, so that a host on holiday does not close the pool.
 * Empty if nobody can take any.
 */
export async function nextHosts(
  view: StoreView,
  busy: BusyTimes,
  state: LedgerState,
  query: Omit<PoolTimeQuery, 'from' | 'to'>,
): Promise<readonly string[]> {
  const { type, now } = query;
  const from = now + type.window.minNotice * MINUTE;
  const to = Math.min(now + type.window.horizon * MINUTE, from + FARTHEST);
  const time = await poolTime(view, busy, { ...query, from, to });
  const all = poolHosts(query);
  const free = new Set<string>();
  for (const slot of poolSlots(query, time, type.durations[0]!)) {
    for (const host of slot.hosts) free.add(host);
    if (free.size === all.length) break;
  }
  const hosts = all.filter((host) => free.has(host));
  return offering(state, { kind: 'next-host' }, [{ hosts }], groupsOf(query)).next;
}
