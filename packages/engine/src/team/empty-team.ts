import type { TeamConfig } from '../config/team-config.ts';

/** A team without hosts and booking types, as it is before it is configured. */
export function emptyTeam(id: string): TeamConfig {
  const own = { logoUrl: null, accent: null, contact: null, timeZone: null, locale: null, keepBookings: null };
  return { id, name: 'Team', ...own, holidays: null, hosts: [], bookingTypes: [] };
}
