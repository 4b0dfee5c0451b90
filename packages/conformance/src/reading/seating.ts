import type { BookingType } from '@team-booking/contract';

/**
 * Whether distinct hosts can fill every group at once. A host of several groups fills one seat only; a group without hosts, or no group at
 * all, cannot be filled.
 */
export function canBeSeated(groups: BookingType['groups'], free: ReadonlySet<string>): boolean {
  if (groups.length === 0 || groups.some(({ hosts }) => hosts.length === 0)) return false;
  const seats = groups.flatMap(({ need, hosts }) =>
    need === 'all' ? hosts.map((host) => [host]) : Array.from({ length: need }, () => hosts),
  );
  const seatOf = new Map<string, number>();
  const seat = (number: number, asked: Set<string>): boolean => {
    for (const host of seats[number]!) {
      if (!free.has(host) || asked.has(host)) continue;
      asked.add(host);
      const holder = seatOf.get(host);
      if (holder === undefined || seat(holder, asked)) {
        seatOf.set(host, number);
        return true;
      }
    }
    return false;
  };
  return seats.every((_, number) => seat(number, new Set()));
}
