import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const embed = new URL('../../../packages/server/dist/embed/', import.meta.url);
const adapters = fileURLToPath(new URL('../../../packages/adapters', import.meta.url));

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** A customer's page with the booker. */
export interface SiteOptions {
  /** Attributes of `<team-booking>`. */
  readonly attributes?: string;
  /** The page's own module. */
  readonly script?: string;
  /** Files beside it, by their names. */
  readonly files?: Readonly<Record<string, string>>;
  /** The only origin in its policy's `connect-src`. */
  readonly connect: string;
}

/** Serves a page with the built embed and the given files. */
export async function startSite({ attributes = '', script, files = {}, connect }: SiteOptions) {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connect}`;
  // The page's own module runs first, so that the booker starts with its settings.
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Book a time</title>
    ${script === undefined ? '' : '<script type="module" src="/page.js"></script>'}
    <script type="module" src="/embed/team-booking.js"></script>
    <team-booking ${attributes}></team-booking>`;
  const own: Record<string, string | undefined> = {
    ...files,
    'page.js': script,
    'index.html': page,
    'favicon.ico': '',
  };
  const answer = async (name: string) =>
    name.startsWith('embed/') ? readFile(new URL(name.slice(6), embed)).catch(() => undefined) : own[name];
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : request.url!.slice(1);
    void answer(name).then((body) => {
      const headers = { 'Content-Type': TYPES[extname(name)] ?? 'text/plain', 'Content-Security-Policy': policy };
      return response.writeHead(body === undefined ? 404 : 200, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Bundles an adapter as a page's own bundler would; returns the files by name, the first is `{subpath}.js`. */
export async function bundled(subpath: string): Promise<Record<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['source', 'browser', 'module', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${adapters}/src/${subpath}/index.ts`, formats: ['es'], fileName: () => `${subpath}.js` },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return Object.fromEntries(outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
