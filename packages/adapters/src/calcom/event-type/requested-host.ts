import type { BookingType } from '@team-booking/contract';

/** Whether this host always takes part, so that requesting them changes nothing. Cal.com's choice of hosts cannot be influenced. */
export function mayHost({ groups, hosts }: BookingType, id: string): boolean {
  if (hosts.length === 1) return hosts[0]!.id === id;
  return groups.some((group) => group.need === 'all' && group.hosts.includes(id));
}
