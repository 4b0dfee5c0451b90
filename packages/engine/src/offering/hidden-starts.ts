import { offering, type LedgerState } from '@team-booking/core/assignment';
import type { FreeTime } from '@team-booking/core/availability';
import { groupsOf, poolSlots, type RoutedPool } from './pool-time.ts';

/**
 * Starts that would go to a host who is too far ahead of their share, epoch milliseconds. What visitors are sent says of a start
 * whether it can be taken, not for how long, so one that is hidden for one of the type's lengths is hidden for all of them.
 */
export function hiddenStarts(
  pool: RoutedPool,
  state: LedgerState,
  maxLead: number,
  time: FreeTime,
): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const duration of pool.type.durations) {
    const slots = [...poolSlots(pool, time, duration)];
    const { hidden } = offering(state, { kind: 'max-lead', maxLead }, slots, groupsOf(pool));
    for (const { start } of hidden) starts.add(start);
  }
  return starts;
}
