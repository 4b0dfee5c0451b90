import type { NewBookingType } from '@team-booking/contract/team';

/**
 * Who hosts a new booking type: those who were chosen; of a mix, the first and one of the others.
 *
 * @param hosts those who were chosen, in the order of the team
 * @param me whoever makes it, if they host
 */
export function startOf(
  mode: NewBookingType['mode'],
  hosts: readonly string[],
  me: string | null,
): Pick<NewBookingType, 'hosts' | 'groups'> {
  if (mode === 'solo') return { hosts: hosts.slice(0, 1) };
  if (mode !== 'panel') return { hosts: hosts.slice(0, 100) };
  const first = me !== null && hosts.includes(me) ? me : hosts[0];
  const others = hosts.filter((host) => host !== first).slice(0, 99);
  // A group of a written type has somebody in it.
  const groups = [
    ...(first === undefined ? [] : [{ need: 'all' as const, hosts: [first] }]),
    ...(others.length === 0 ? [] : [{ need: 1, hosts: others }]),
  ];
  return groups.length > 0 ? { groups } : {};
}
