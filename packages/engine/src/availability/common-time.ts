import type { HostFreeTime } from '@team-booking/core';

/**
 * The time that all of several hosts have free, with every bar of any of them; `null` if there is none, or if there are no
 * hosts: nobody's time in common is no time.
 *
 * @param shortest minutes; shorter pieces are of no use
 */
export function commonTime(
  ids: readonly string[],
  times: readonly HostFreeTime[],
  shortest: number,
): Omit<HostFreeTime, 'id'> | null {
  const hosts = ids.map((id) => times.find((time) => time.id === id));
  let free: readonly number[] | null = null;
  for (const host of hosts) free = intersection(free ?? host?.free ?? [], host?.free ?? []);
  const kept = pairs(free ?? []).filter(([start, end]) => end - start >= shortest);
  if (kept.length === 0) return null;
  const noStart = union(hosts.flatMap((host) => pairs(host?.noStart ?? [])));
  return { free: kept.flat(), ...(noStart.length > 0 && { noStart }) };
}

type Pair = readonly [start: number, end: number];

function pairs(flat: readonly number[]): Pair[] {
  const list: Pair[] = [];
  for (let i = 0; i < flat.length; i += 2) list.push([flat[i]!, flat[i + 1]!]);
  return list;
}

function intersection(a: readonly number[], b: readonly number[]): number[] {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const start = Math.max(a[i]!, b[j]!);
    const end = Math.min(a[i + 1]!, b[j + 1]!);
    if (start < end) common.push(start, end);
    if (a[i + 1]! < b[j + 1]!) i += 2;
    else j += 2;
  }
  return common;
}

function union(list: readonly Pair[]): number[] {
  const merged: number[] = [];
  for (const [start, end] of list.toSorted((a, b) => a[0] - b[0])) {
    if (merged.length > 0 && start <= merged.at(-1)!) merged[merged.length - 1] = Math.max(merged.at(-1)!, end);
    else merged.push(start, end);
  }
  return merged;
}
