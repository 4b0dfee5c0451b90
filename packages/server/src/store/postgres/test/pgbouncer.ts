import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PGBOUNCER } from '../../../../../../test/run/postgres.ts';
import { need } from '../../../../../../test/run/programs.ts';
import { execute } from './cluster.ts';
import { freePort, guarded, makeHome } from './own-process.ts';

/** A proxy in front of a server, which gives each transaction another of a few connections. */
export interface Proxy {
  /** The address of a database of the server, through the proxy. */
  through(url: string): string;
  close(): Promise<void>;
}

/** @param server address of the server, with the password of its user */
export async function startPgbouncer(server: string): Promise<Proxy> {
  const { hostname, port, username, password } = new URL(server);
  const program = need(PGBOUNCER);
  const home = makeHome('pgbouncer');
  const own = await freePort();
  const file = (name: string, text: string) => {
    const path = join(home.folder, name);
    writeFileSync(path, text, { mode: 0o644 });
    return path;
  };
  const users = file('users', `"${username}" "${password}"\n`);
  const settings = file(
    'pgbouncer.ini',
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 4
logfile = ${join(home.folder, 'log')}
`,
  );
  const guard = guarded(home, '"$1" -q "$2" & cat >/dev/null; kill $!; wait', program, settings);
  const through = (url: string) => Object.assign(new URL(url), { port: String(own) }).href;
  for (let tries = 1; ; tries++) {
    try {
      await execute(through(server), 'SELECT 1');
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(25);
    }
  }
  return {
    through,
    async close() {
      await guard.end();
      rmSync(home.folder, { recursive: true, force: true });
    },
  };
}
