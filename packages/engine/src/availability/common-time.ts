import type { HostFreeTime } from '@team-booking/core/availability';
import { intersect, intervalsOf, union, type IntervalSet } from '@team-booking/core/intervals';

/**
 * The time that all of several hosts have free, with the barred starts of each of them; `null` if there is none, or if there
 * are no hosts: an empty set of hosts has no time in common.
 *
 * @param shortest minutes; shorter pieces are dropped
 */
export function commonTime(
  ids: readonly string[],
  times: readonly HostFreeTime[],
  shortest: number,
): Omit<HostFreeTime, 'id'> | null {
  const hosts = ids.map((id) => times.find((time) => time.id === id));
  let common: IntervalSet | null = null;
  for (const host of hosts) {
    const free = union(host?.free ?? []);
    common = common ? intersect(common, free) : free;
  }
  const free = intervalsOf(common ?? union([])).flatMap(({ start, end }) =>
    end - start >= shortest ? [start, end] : [],
  );
  if (free.length === 0) return null;
  const noStart = union(hosts.flatMap((host) => host?.noStart ?? []));
  return { free, ...(noStart.length > 0 && { noStart }) };
}
