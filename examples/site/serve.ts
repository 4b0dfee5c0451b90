// Serves the site on its own origin, with the backend's origin filled in and a strict content security policy.
//
//   node serve.ts [PORT]        PORT_SITE (default 4301), BACKEND (default http://127.0.0.1:4300)
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = new URL('public/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** The policy that the booker needs: the backend's origin in three directives. */
function policyFor(backend: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self' ${backend}`,
    `img-src 'self' ${backend}`,
    `connect-src 'self' ${backend}`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

async function answer(path: string, backend: string): Promise<{ type: string; body: string } | null> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = TYPES[extname(name)];
  if (!type || !/^[a-z0-9][a-z0-9.-]*$/.test(name)) return null;
  const file = await readFile(new URL(name, folder), 'utf8').catch(() => null);
  return file === null
    ? null
    : { type, body: type.startsWith('text/html') ? file.replaceAll('{{backend}}', backend) : file };
}

/** A running site. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the site; `backend` is the origin of the booking backend, port 0 takes any free one. */
export async function startSite({
  backend,
  port = 4301,
  host = '127.0.0.1',
}: {
  backend: string;
  port?: number;
  host?: string;
}): Promise<Site> {
  const origin = new URL(backend).origin;
  const headers = {
    'Content-Security-Policy': policyFor(origin),
    'Cache-Control': 'no-cache',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = await answer((request.url ?? '/').replace(/[?#].*$/, ''), origin);
    response.writeHead(file ? 200 : 404, { ...headers, 'Content-Type': file?.type ?? 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : (file?.body ?? 'There is no such page.\n'));
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const backend = process.env['BACKEND'] || 'http://127.0.0.1:4300';
  const site = await startSite({ backend, port: Number(process.argv[2] || process.env['PORT_SITE'] || 4301) });
  console.log(`Northwind's site: ${site.url}, booking at ${backend}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void site.close().then(() => process.exit(0)));
}
