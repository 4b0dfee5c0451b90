import type { Availability, BookingType } from '@team-booking/contract';
import { slotsFromFree } from '@team-booking/core/slots';

/**
 * Starts (epoch milliseconds, ascending) that a part of availability offers for a duration.
 *
 * @param host only starts that this host can take: where the groups can be filled at all, they can be filled with any host
 *   who is free, so nothing has to be asked for anew
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
    // Starts on the grid are what a host could take whose free time they are, were everything a minute long.
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
