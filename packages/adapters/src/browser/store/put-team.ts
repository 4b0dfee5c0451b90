import { bodyHash, type TeamConfig } from '@team-booking/engine';
import { under, type Requests } from './requests.ts';

/**
 * Stores a team's configuration. Hosts and types that it no longer names become inactive, as bookings may refer to them.
 *
 * @returns whether anything changed
 */
export async function putTeam(requests: Requests, config: TeamConfig): Promise<boolean> {
  const team = config.id;
  const revision = bodyHash(config);
  if ((await requests.get('team', team))?.revision === revision) return false;

  const hosts = new Set(config.hosts.map(({ id }) => id));
  for (const row of await requests.all('host', under(team))) {
    if (!hosts.has(row.id)) await requests.put('host', { ...row, active: false });
  }
  for (const host of config.hosts) await requests.put('host', { team, id: host.id, active: true, config: host });
  for (const type of config.bookingTypes) await requests.put('bookingType', { team, id: type.id, config: type });
  await requests.put('config', { team, config });
  await requests.put('team', { team, revision });
  return true;
}
