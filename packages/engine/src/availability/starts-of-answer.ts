import { slotsFromFree } from '@team-booking/core/slots';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { coreGroups } from '../team/seats.ts';
import type { FreeHosts } from './answer.ts';

/** The starts that an answer offers for a length in minutes, epoch milliseconds, ascending: what a client makes of it. */
export function startsOfAnswer(
  type: BookingTypeConfig,
  { from, to, hosts }: FreeHosts,
  duration: number,
): Float64Array {
  if (from >= to || hosts.length === 0) return new Float64Array();
  return slotsFromFree({ from, to, duration, slot: type.slot, groups: coreGroups(type), hosts }).starts;
}
