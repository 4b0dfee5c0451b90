import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RADICALE } from '../../../../../test/run/calendar-servers.ts';
import { need } from '../../../../../test/run/programs.ts';
import { USER } from './caldav-place.ts';
import { ownServer, type OwnServer } from './own-server.ts';

/** Starts Radicale with one user. */
export function startRadicale(): Promise<OwnServer> {
  const program = need(RADICALE);
  return ownServer('radicale', (folder, port) => {
    const users = join(folder, 'users');
    writeFileSync(users, `${USER.username}:${USER.password}\n`);
    const config = join(folder, 'config');
    const lines = [
      '[server]',
      `hosts = 127.0.0.1:${port}`,
      '[auth]',
      'type = htpasswd',
      `htpasswd_filename = ${users}`,
      'htpasswd_encryption = plain',
      'delay = 0',
      '[storage]',
      `filesystem_folder = ${join(folder, 'collections')}`,
      '[logging]',
      'level = critical',
    ];
    writeFileSync(config, lines.join('\n'));
    return [program, '--config', config];
  });
}
