import type { NewBookingType } from '@team-booking/contract/team';

/**
 * Who hosts a new booking type: everybody, one of them, or the first and one of the others.
 *
 * @param hosts everybody who can
 * @param me whoever makes it, if they host
 */
export function startOf(
  mode: NewBookingType['mode'],
  hosts: readonly string[],
  me: string | null,
): Pick<NewBookingType, 'hosts' | 'groups'> {
  const mine = me !== null && hosts.includes(me) ? me : hosts[0];
  if (mode === 'solo') return { hosts: mine === undefined ? [] : [mine] };
  if (mode !== 'panel') return { hosts: hosts.slice(0, 100) };
  const others = hosts.filter((host) => host !== mine).slice(0, 99);
  // A group of a written type has somebody in it.
  const groups = [
    ...(mine === undefined ? [] : [{ need: 'all' as const, hosts: [mine] }]),
    ...(others.length === 0 ? [] : [{ need: 1, hosts: others }]),
  ];
  return { groups };
}
