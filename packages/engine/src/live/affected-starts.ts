import { limitedRange } from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { HostTime } from '../store/rows.ts';
import { hostsOf } from '../team/seats.ts';
import type { BookingTypeConfig, HostConfig, LimitsConfig } from '../config/team-config.ts';
import { limitsOf } from '../availability/limits.ts';

/**
 * Which starts of a type may change between free and taken because time of hosts was taken or released: those whose
 * booking would overlap it with all buffers, and those in a period whose limit it counts towards.
 *
 * @param hosts the team's
 * @returns `null` if nothing changes for the type
 */
export function affectedStarts(
  type: BookingTypeConfig,
  hosts: readonly HostConfig[],
  times: readonly HostTime[],
): Interval | null {
  const members = new Set(hostsOf(type));
  const ranges: Interval[] = [];
  for (const time of times) {
    if (members.has(time.host)) {
      const limits = hosts.find(({ id }) => id === time.host)?.limits;
      ranges.push(around(type, time), ...periods(type, limits, time));
    }
    if (time.type === type.id) ranges.push(...periods(type, type.limits, time));
  }
  if (ranges.length === 0) return null;
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}

function around({ buffers, durations }: BookingTypeConfig, { start, end, bufferBefore, bufferAfter }: HostTime) {
  // The gap between two bookings is the larger of their buffers.
  const before = Math.max(buffers.after, bufferBefore) + Math.max(...durations);
  return { start: start - before * MINUTE, end: end + Math.max(buffers.before, bufferAfter) * MINUTE };
}

function periods({ slot }: BookingTypeConfig, limits: LimitsConfig | undefined, { start }: HostTime): Interval[] {
  if (!limits) return [];
  const range = limitedRange({
    limits: limitsOf(limits),
    timeZone: slot.timeZone,
    from: start,
    to: start + MINUTE,
  });
  return range ? [range] : [];
}
