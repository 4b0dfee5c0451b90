import { covers } from '../intervals/interval-set.ts';
import { checkInstant } from '../time/instant.ts';
import { barredStarts, widenedBusy } from './busy-time.ts';
import { compareIds } from './compare-ids.ts';
import type { Buffers, Host, HostId } from './host.ts';
import { checkBuffers, readDuration, readHosts } from './query-checks.ts';
import { workingTime } from './working-time.ts';

/** One exact slot and the hosts who might take it. */
export interface FreeHostsQuery<Id extends HostId = string> extends Buffers {
  /** When it starts, in epoch milliseconds. */
  readonly start: number;
  /** How long it lasts, in minutes. */
  readonly duration: number;
  readonly hosts: readonly Host<Id>[];
}

/**
 * The hosts who can take one exact slot (rules 1–4, and `noStart`), ids sorted. A backend checks this inside the
 * transaction that books it. `isOnGrid` decides whether the slot is on the grid, `canSeat` whether these hosts fill the
 * groups; notice and booking window are a comparison with the clock and left to the caller.
 *
 * @throws QueryError what is wrong with the query, and where
 */
export function freeHosts<Id extends HostId>(query: FreeHostsQuery<Id>): Id[] {
  const start = checkInstant(query.start, '/start');
  const end = start + readDuration(query.duration, '/duration');
  checkBuffers(query);
  readHosts(query.hosts);
  const free = query.hosts.filter((host, h) => {
    const field = `/hosts/${h}`;
    const working = workingTime(host, start, end, field);
    const busy = widenedBusy(host, query, field);
    const bars = barredStarts(host, field);
    return covers(working, start, end) && !meets(busy, start, end) && !meets(bars, start, start + 1);
  });
  return free.map(({ id }) => id).sort(compareIds);
}

/** Whether any of the intervals has an instant of `[start, end)`. */
function meets(pairs: readonly number[], start: number, end: number): boolean {
  for (let i = 0; i < pairs.length; i += 2) if (pairs[i]! < end && start < pairs[i + 1]!) return true;
  return false;
}
