import type { TeamConfig } from '../config/team-config.ts';

/** The zone of a team: its own, else its first host's, else UTC. */
export function zoneOf({ timeZone, hosts }: Pick<TeamConfig, 'timeZone' | 'hosts'>): string {
  return timeZone ?? hosts[0]?.timeZone ?? 'UTC';
}
