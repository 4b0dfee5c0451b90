import type { TeamConfig } from '../config/team-config.ts';

/** A team without hosts and booking types, as it is before it is configured. */
export function emptyTeam(id: string): TeamConfig {
  return { id, name: 'Team', logoUrl: null, accent: null, contact: null, hosts: [], bookingTypes: [] };
}
