import { randomUUID } from 'node:crypto';
import type { HostConfig, TeamConfig } from '@team-booking/engine';
import type { Connection } from './database.ts';
import type { SealedRows } from './sealed-rows.ts';

/**
 * Stores a team's configuration. Hosts and types that it no longer names become inactive, as bookings may refer to them; the
 * calendars of such hosts are gone.
 *
 * @returns its revision
 */
export async function putTeam(connection: Connection, config: TeamConfig, sealed: SealedRows): Promise<string> {
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
      [config.id, type.id, type.slug, position, sealed.type(type)],
    );
  }
  for (const [position, host] of hosts.entries()) {
    await connection.run(
      `INSERT INTO host (team, id, position, active, config) VALUES ($1, $2, $3, 1, $4)
      ON CONFLICT (team, id) DO UPDATE
      SET position = excluded.position, active = 1, config = excluded.config`,
      [config.id, host.id, position, sealed.host(host)],
    );
  }
  await forgetCalendars(connection, config, sealed);
  return revision;
}

async function forgetCalendars(connection: Connection, { id: team, hosts }: TeamConfig, sealed: SealedRows) {
  const named = new Set(hosts.map(({ id }) => id));
  const rows = await connection.all('SELECT id, config FROM host WHERE team = $1 AND active = 0', [team]);
  for (const { id, config } of rows) {
    const host: HostConfig = JSON.parse(config as string);
    if (named.has(id as string) || (host.calendars ?? []).length === 0) continue;
    const without = sealed.host({ ...host, calendars: [] });
    await connection.run('UPDATE host SET config = $3 WHERE team = $1 AND id = $2', [team, id!, without]);
  }
}
