import { createServer, request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { XANDIKOS } from '../../../../../test/run/calendar-servers.ts';
import { need } from '../../../../../test/run/programs.ts';
import { basic, USER } from './caldav-place.ts';
import { ownServer, type OwnServer } from './own-server.ts';

/** Starts Xandikos behind a proxy that asks for a password, as it is meant to be run. */
export async function startXandikos(): Promise<OwnServer> {
  const program = need(XANDIKOS);
  const server = await ownServer('xandikos', (folder, port) => [
    program,
    '-d',
    folder,
    '-l',
    '127.0.0.1',
    '-p',
    String(port),
    '--defaults',
    '--current-user-principal',
    '/ada/',
  ]);

  const proxy = createServer((asked, answer) => {
    if (asked.headers.authorization !== basic(USER.username, USER.password)) {
      answer.writeHead(401, { 'www-authenticate': 'Basic realm="Calendars"' }).end();
      return;
    }
    const { url = '/', method = 'GET', headers } = asked;
    const onward = request({ host: '127.0.0.1', port: server.port, path: url, method, headers }, (answered) => {
      if (answer.destroyed) return void answered.destroy();
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    onward.once('error', () => answer.destroy());
    answer.once('close', () => onward.destroy());
    asked.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  return {
    ...server,
    port,
    async close() {
      proxy.closeAllConnections();
      proxy.close();
      await server.close();
    },
  };
}
