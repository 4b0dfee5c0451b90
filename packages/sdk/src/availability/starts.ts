import type { Availability, BookingType } from '@team-booking/contract';
import { slotsFromFree } from '@team-booking/core/slots';

/**
 * The starts (epoch milliseconds, ascending) of slots that a part of availability offers for a duration.
 *
 * @param host only starts that this host can take: groups that can be filled at all can be filled with any free host,
 *   so no request is needed
 */
export function startsOf(
  type: BookingType,
  part: Availability,
  duration: number,
  host: string | null,
): readonly number[] {
  const { starts, hosts = [] } = part;
  const [from, to] = [Date.parse(part.from), Date.parse(part.to)];
  if (starts) {
    // Reads the served starts as the free time of one host, with slots of one minute.
    const any = {
      from,
      to,
      slot: type.slot,
      duration: 1,
      groups: [{ need: 1, hosts: ['any'] }],
      hosts: [{ id: 'any', free: starts }],
    };
    return [...slotsFromFree(any).starts];
  }
  const slots = slotsFromFree({ from, to, slot: type.slot, duration, groups: type.groups, hosts });
  const all = [...slots.starts];
  return host === null ? all : all.filter((_, slot) => slots.hostsAt(slot).includes(host));
}

/** Ids of the hosts who can take each slot, by its start; empty where hosts are withheld. */
export function hostsByStart(
  { slot, groups }: BookingType,
  parts: readonly Availability[],
  duration: number,
): Map<number, readonly string[]> {
  const entries = parts.flatMap(({ from, to, hosts, starts }) => {
    if (starts || !hosts) return [];
    const slots = slotsFromFree({ from: Date.parse(from), to: Date.parse(to), slot, duration, groups, hosts });
    return Array.from(slots.starts, (start, i) => [start, slots.hostsAt(i)] as const);
  });
  return new Map(entries);
}
