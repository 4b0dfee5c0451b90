import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerOf } from './team/answers.ts';

const BUILT = new URL('../../../server/dist/hub/', import.meta.url);
const PAGE = `<!doctype html><meta charset="utf-8"><title>Hub</title>
<team-hub api="/api" base="/hub"></team-hub><script type="module" src="/built/hub.js"></script>`;

/** Serves the built hub and a backend with a large team. */
export async function serveLarge(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/api/team/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
    return;
  }
  if (url.pathname.startsWith('/api/')) {
    const body = JSON.parse((await text(request)) || '{}') as Record<string, never>;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerOf(url, body)));
    return;
  }
  const file = /^\/built\/((?:chunks\/)?[\w.-]+\.js)$/.exec(url.pathname)?.[1];
  const body = file ? await readFile(new URL(file, BUILT)).catch(() => null) : PAGE;
  response.writeHead(body === null ? 404 : 200, { 'content-type': file ? 'text/javascript' : 'text/html' });
  response.end(body ?? '');
}
