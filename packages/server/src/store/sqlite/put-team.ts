import { randomUUID } from 'node:crypto';
import type { TeamConfig } from '@team-booking/engine';
import type { Connection } from './connection.ts';

/** Stores a team's configuration. Hosts and types that it no longer names become inactive, as bookings may refer to them. */
export function putTeam(connection: Connection, config: TeamConfig): void {
  const { hosts, bookingTypes, ...team } = config;
  connection.run(
    `INSERT INTO team (team, revision, config) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET revision = excluded.revision, config = excluded.config`,
    config.id,
    randomUUID(),
    JSON.stringify(team),
  );
  connection.run('UPDATE host SET active = 0 WHERE team = ?', config.id);
  connection.run('UPDATE booking_type SET active = 0 WHERE team = ?', config.id);
  for (const [position, host] of hosts.entries()) {
    connection.run(
      `INSERT INTO host (team, id, position, active, config) VALUES (?, ?, ?, 1, ?)
      ON CONFLICT DO UPDATE SET position = excluded.position, active = 1, config = excluded.config`,
      config.id,
      host.id,
      position,
      JSON.stringify(host),
    );
  }
  for (const [position, type] of bookingTypes.entries()) {
    connection.run(
      `INSERT INTO booking_type (team, id, slug, position, active, config) VALUES (?, ?, ?, ?, 1, ?)
      ON CONFLICT (team, id) DO UPDATE
      SET slug = excluded.slug, position = excluded.position, active = 1, config = excluded.config`,
      config.id,
      type.id,
      type.slug,
      position,
      JSON.stringify(type),
    );
  }
}
