import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import type { StoreChanges } from '../store/changes.ts';
import { hostsOf } from '../team/seats.ts';
import { hidesTimes } from '../offering/offerings-of.ts';
import { affectedStarts } from './affected-starts.ts';

/**
 * Which starts of a type may change between free and taken because of changes: all up to its horizon where only the hosts are known.
 *
 * @param hosts the team's
 * @param now epoch milliseconds
 * @returns `null` if nothing changes for the type
 */
export function changedRange(
  type: BookingTypeConfig,
  hosts: readonly HostConfig[],
  changes: StoreChanges,
  now: number,
): Interval | null {
  const all = { start: now, end: now + type.window.horizon * MINUTE };
  if (changes.configured) return all;
  if (changes.times) {
    const affected = affectedStarts(type, hosts, changes.times);
    // Whose turn is next, and how far ahead they are, decides about every time.
    return affected && hidesTimes(type) ? all : affected;
  }
  return hostsOf(type).some((host) => changes.hosts.includes(host)) ? all : null;
}
