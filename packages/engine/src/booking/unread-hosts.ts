import type { Interval } from '@team-booking/core/intervals';
import type { Backend } from './backend.ts';

/** Those of the hosts of a booking because of whose calendars it needs an approval: they could not be read, and are to be asked about then. */
export function unreadHosts(
  { busy }: Pick<Backend, 'busy'>,
  hosts: readonly string[],
  { start, end }: Interval,
): readonly string[] {
  const known = busy(hosts, start, end);
  return hosts.filter((id) => {
    const host = known.get(id);
    return host?.state === 'fresh' && host.needsApproval === true;
  });
}
