import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseEncoding, type Encoding } from './content-encoding.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.js', '.css', '.html', '.json', '.svg']);

/** A file as it is sent. */
export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly encoded: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>;
}

/**
 * The files of a folder by relative path, cached until they change. Precompressed siblings (`.br`, `.gz`) are used as they are; other
 * text is compressed on first use. Traversing paths, hidden files and unknown file types do not exist.
 */
export function staticFiles(folder: string): (path: string) => Promise<StaticFile | null> {
  const known = new Map<string, { readonly stamp: string; readonly file: Promise<StaticFile> }>();
  return async (path) => {
    const type = TYPES[extname(path)];
    if (!type || !/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(path)) return null;
    const source = join(folder, path);
    const status = await stat(source).catch(() => null);
    if (!status?.isFile()) return null;
    const stamp = `${status.mtimeMs} ${status.size}`;
    let entry = known.get(path);
    if (entry?.stamp !== stamp) {
      entry = { stamp, file: load(source, type, status.mtimeMs) };
      known.set(path, entry);
      // Does not cache a failed read.
      entry.file.catch(() => known.delete(path));
    }
    return entry.file;
  };
}

/** A file with generated content. */
export async function madeFile(text: string, extension: keyof typeof TYPES): Promise<StaticFile> {
  const body = new TextEncoder().encode(text);
  return { type: TYPES[extension] ?? '', etag: etagOf(body), body, encoded: await compress(body) };
}

async function load(source: string, type: string, changed: number): Promise<StaticFile> {
  const body = new Uint8Array(await readFile(source));
  const encoded = new Map(COMPRESSED.has(extname(source)) ? await compress(body) : []);
  for (const [encoding, suffix] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    const beside = await stat(source + suffix).catch(() => null);
    if (beside?.isFile() && beside.mtimeMs >= changed)
      encoded.set(encoding, new Uint8Array(await readFile(source + suffix)));
  }
  return { type, etag: etagOf(body), body, encoded };
}

async function compress(body: Uint8Array<ArrayBuffer>): Promise<Map<Encoding, Uint8Array<ArrayBuffer>>> {
  if (body.length < 256) return new Map();
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
    promisify(gzip)(body, { level: 9 }),
  ]);
  return new Map<Encoding, Uint8Array<ArrayBuffer>>([
    ['br', new Uint8Array(br)],
    ['gzip', new Uint8Array(gz)],
  ]);
}

function etagOf(body: Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Answers with a file: negotiates the encoding, and answers 304 if the client's ETag matches. */
export function serveFile(request: Request, file: StaticFile, headers: Readonly<Record<string, string>>): Response {
  const encoding = chooseEncoding(request.headers.get('accept-encoding'), (one) => file.encoded.has(one));
  const body = encoding ? (file.encoded.get(encoding) ?? file.body) : file.body;
  // Each encoding is its own representation and has its own ETag.
  const etag = encoding ? file.etag.replace(/"$/, `-${encoding}"`) : file.etag;
  const fixed = { ...headers, etag, vary: 'Accept-Encoding', 'x-content-type-options': 'nosniff' };
  const has = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (has?.some((tag) => tag === etag || tag === '*')) return new Response(null, { status: 304, headers: fixed });
  return new Response(body, {
    headers: {
      ...fixed,
      'content-type': file.type,
      'content-length': String(body.length),
      ...(encoding && { 'content-encoding': encoding }),
    },
  });
}
