import type { BookingType } from '@team-booking/contract';

/** Whether requesting this host changes nothing, as they always take part. Cal.com's choice of hosts cannot be influenced. */
export function mayHost({ groups, hosts }: BookingType, id: string): boolean {
  if (hosts.length === 1) return hosts[0]!.id === id;
  return groups.some((group) => group.need === 'all' && group.hosts.includes(id));
}
