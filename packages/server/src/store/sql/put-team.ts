import { randomUUID } from 'node:crypto';
import type { TeamConfig } from '@team-booking/engine';
import type { Connection } from './database.ts';

/**
 * Stores a team's configuration. Hosts and types that it no longer names become inactive, as bookings may refer to them.
 *
 * @returns its revision
 */
export async function putTeam(connection: Connection, config: TeamConfig): Promise<string> {
  const { hosts, bookingTypes, ...team } = config;
  const revision = randomUUID();
  await connection.run(
    `INSERT INTO team (team, revision, config) VALUES ($1, $2, $3)
    ON CONFLICT (team) DO UPDATE SET revision = excluded.revision, config = excluded.config`,
    [config.id, revision, JSON.stringify(team)],
  );
  await connection.run('UPDATE booking_type SET active = 0 WHERE team = $1', [config.id]);
  await connection.run('UPDATE host SET active = 0 WHERE team = $1', [config.id]);
  for (const [position, type] of bookingTypes.entries()) {
    await connection.run(
      `INSERT INTO booking_type (team, id, slug, position, active, config) VALUES ($1, $2, $3, $4, 1, $5)
      ON CONFLICT (team, id) DO UPDATE
      SET slug = excluded.slug, position = excluded.position, active = 1, config = excluded.config`,
      [config.id, type.id, type.slug, position, JSON.stringify(type)],
    );
  }
  for (const [position, host] of hosts.entries()) {
    await connection.run(
      `INSERT INTO host (team, id, position, active, config) VALUES ($1, $2, $3, 1, $4)
      ON CONFLICT (team, id) DO UPDATE
      SET position = excluded.position, active = 1, config = excluded.config`,
      [config.id, host.id, position, JSON.stringify(host)],
    );
  }
  return revision;
}
