import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, startCluster } from '../../../../server/src/store/postgres/test/cluster.ts';
import { DAVICAL } from '../../../../../test/run/calendar-servers.ts';
import { need } from '../../../../../test/run/programs.ts';
import { USER } from './caldav-place.ts';
import { ownServer, type OwnServer } from './own-server.ts';

/** Where DAViCal has the calendars of its user. */
export const DAVICAL_HOME = `/caldav.php/${USER.username}/`;

/** Starts DAViCal with one user, by PHP's own server and over a PostgreSQL of its own. */
export async function startDavical(): Promise<OwnServer> {
  const { php, folder: source, library } = need(DAVICAL);
  const cluster = await startCluster({ fsync: false });
  try {
    await makeDatabase(cluster.url, source, library);
    const server = await ownServer('davical', (folder, port) => {
      // A copy, as its settings are looked for beside it; those of this machine are hidden by `open_basedir`.
      for (const part of ['htdocs', 'inc']) cpSync(join(source, part), join(folder, part), { recursive: true });
      mkdirSync(join(folder, 'config'));
      writeFileSync(join(folder, 'config/config.php'), settings(cluster.url));
      const root = join(folder, 'htdocs');
      const only = [folder, library].join(':');
      const options = { open_basedir: only, display_errors: '0', log_errors: '0', 'date.timezone': 'UTC' };
      const given = Object.entries(options).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
      return [php, ...given, '-S', `127.0.0.1:${port}`, '-t', root];
    });
    return {
      ...server,
      async close() {
        await server.close();
        await cluster.close();
      },
    };
  } catch (error) {
    await cluster.close();
    throw error;
  }
}

/** Its tables and functions, in the order of its own `create-database.sh`, and the user. */
async function makeDatabase(url: string, folder: string, library: string): Promise<void> {
  const files = [
    ...['awl-tables', 'schema-management'].map((name) => join(library, `dba/${name}.sql`)),
    ...['davical', 'supported_locales', 'views/dav_principal', 'caldav_functions', 'rrule_functions', 'base-data'].map(
      (name) => join(folder, `dba/${name}.sql`),
    ),
  ];
  for (const file of files) await execute(url, readFileSync(file, 'utf8'));
  const { username, password } = USER;
  await execute(
    url,
    `INSERT INTO usr (user_no, active, email_ok, updated, username, password, fullname, email)
       VALUES (2, TRUE, current_date, current_date, '${username}', '**${password}', 'Ada', 'ada@team.example');
     INSERT INTO principal (type_id, user_no, displayname, default_privileges) VALUES (1, 2, 'Ada', 0::BIT(24))`,
  );
}

function settings(url: string): string {
  const { hostname, port, username, password, pathname } = new URL(url);
  const address = `host=${hostname} port=${port} dbname=${pathname.slice(1)} user=${username} password=${password}`;
  return `<?php
$c->pg_connect[] = "${address}";
$c->admin_email = 'admin@team.example';
`;
}
