import type { BookingTypeConfig } from '../config/team-config.ts';
import type { HostTime } from '../store/rows.ts';

/** What takes time of hosts: a booking or a hold. Instants are epoch milliseconds. */
export interface TakesTime {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
}

/**
 * The time that a booking or hold of a type takes of each of its hosts.
 *
 * @param until when it gives the time back by itself; `null` if it does not
 */
export function timesOf(
  { id, start, end, hosts }: TakesTime,
  type: BookingTypeConfig,
  until: number | null,
): HostTime[] {
  const { before, after } = type.buffers;
  const times = { booking: id, type: type.id, start, end, bufferBefore: before, bufferAfter: after, until };
  return hosts.map((host) => ({ ...times, host }));
}
