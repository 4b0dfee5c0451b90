import { formatInstant, limitedRange } from '@team-booking/core';
import type { HostTime } from '../store/rows.ts';
import { hostsOf } from '../team/seats.ts';
import type { BookingTypeConfig, HostConfig, LimitsConfig } from '../team/types.ts';
import { limitsOf } from './limits.ts';

const MINUTE = 60_000;

/** Starts from `from` to before `to`, epoch milliseconds. */
export interface StartRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which starts of a type may be free or taken otherwise since time of hosts was taken or given back: those whose booking would meet
 * it with all buffers, and those in a period whose limit it counts towards.
 *
 * @param hosts the team's
 * @returns `null` if it changes nothing for the type
 */
export function affectedStarts(
  type: BookingTypeConfig,
  hosts: readonly HostConfig[],
  times: readonly HostTime[],
): StartRange | null {
  const members = new Set(hostsOf(type));
  const ranges: StartRange[] = [];
  for (const time of times) {
    if (members.has(time.host)) {
      const limits = hosts.find(({ id }) => id === time.host)?.limits;
      ranges.push(around(type, time), ...periods(type, limits, time));
    }
    if (time.type === type.id) ranges.push(...periods(type, type.limits, time));
  }
  if (ranges.length === 0) return null;
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}

function around({ buffers, durations }: BookingTypeConfig, { start, end, bufferBefore, bufferAfter }: HostTime) {
  // Between two bookings lies the larger buffer of the two.
  const before = Math.max(buffers.after, bufferBefore) + Math.max(...durations);
  return { from: start - before * MINUTE, to: end + Math.max(buffers.before, bufferAfter) * MINUTE };
}

function periods({ slot }: BookingTypeConfig, limits: LimitsConfig | undefined, { start }: HostTime): StartRange[] {
  if (!limits) return [];
  const range = limitedRange({
    limits: limitsOf(limits),
    timeZone: slot.timeZone,
    from: formatInstant(start),
    to: formatInstant(start + MINUTE),
  });
  return range ? [{ from: Date.parse(range.start), to: Date.parse(range.end) }] : [];
}
