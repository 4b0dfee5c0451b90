import type { BookingType } from '@team-booking/contract';

/** Whether asking for this host changes nothing, as he takes part in any case. Cal.com's own choice cannot be influenced. */
export function mayHost({ groups, hosts }: BookingType, id: string): boolean {
  if (hosts.length === 1) return hosts[0]!.id === id;
  return groups.some((group) => group.need === 'all' && group.hosts.includes(id));
}
