// Builds the page and serves its files, as any static host would.
//
//   node serve.ts [PORT]        default 4302, 0 takes any free one
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPage } from './build.ts';

const folder = new URL('dist/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};
const HEADERS = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };

async function answer(path: string): Promise<{ type: string; body: Buffer } | null> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = TYPES[extname(name)];
  if (!type || !/^(assets\/)?[\w][\w.-]*$/.test(name)) return null;
  const body = await readFile(new URL(name, folder)).catch(() => null);
  return body && { type, body };
}

/** Builds the page and serves it; port 0 takes any free one. */
export async function startStatic({ port = 4302, host = '127.0.0.1' } = {}): Promise<{
  readonly url: string;
  close(): Promise<void>;
}> {
  await buildPage();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = await answer((request.url ?? '/').replace(/[?#].*$/, ''));
    response.writeHead(file ? 200 : 404, { ...HEADERS, 'Content-Type': file?.type ?? 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : (file?.body ?? 'There is no such page.\n'));
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const page = await startStatic({ port: Number(process.argv[2] ?? 4302) });
  console.log(`A booking page without a server: ${page.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void page.close().then(() => process.exit(0)));
}
