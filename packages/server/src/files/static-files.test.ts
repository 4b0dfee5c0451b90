import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serveFile, staticFiles } from './static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'team-booking-static-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'public/chunks'), { recursive: true });
const script = `export const text = '${'a long and repetitive script '.repeat(50)}';\n`;
writeFileSync(join(folder, 'public/a.js'), script);
writeFileSync(join(folder, 'public/chunks/b.js'), 'export {};\n');
writeFileSync(join(folder, 'public/.stamp'), 'hidden');
writeFileSync(join(folder, 'public/.hidden.js'), 'hidden');
writeFileSync(join(folder, 'public/notes.txt'), 'unknown kind');
writeFileSync(join(folder, 'outside.js'), 'secret');
const find = staticFiles(join(folder, 'public'));

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const file = await find(path);
  assert.ok(file, path);
  return serveFile(new Request(`http://x/${path}`, { headers }), file, { 'cache-control': 'no-cache' });
}

test('a file is sent with its type, its length, an ETag and the given Cache-Control', async () => {
  const response = await get('a.js');
  assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(response.headers.get('content-length'), String(script.length));
  assert.equal(response.headers.get('cache-control'), 'no-cache');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(response.headers.get('content-encoding'), null);
  assert.match(response.headers.get('etag') ?? '', /^"[\w-]{27}"$/);
  assert.equal(await response.text(), script);
});

test('files outside the folder, hidden files and files of unknown type are not served', async () => {
  symlinkSync(join(folder, 'public'), join(folder, 'link'));
  const tried = [
    '../outside.js',
    'chunks/../../outside.js',
    './a.js',
    '/a.js',
    '//a.js',
    'chunks//b.js',
    '..%2foutside.js',
    '%2e%2e/outside.js',
    'chunks\\..\\..\\outside.js',
    'a.js\0',
    'a.js\0.js',
    '.stamp',
    '.hidden.js',
    'notes.txt',
    'chunks',
    'chunks/',
    '',
    'missing.js',
    'A.JS',
  ];
  for (const path of tried) assert.equal(await find(path), null, JSON.stringify(path));
});

test('text is compressed as the client prefers, each encoding with its own ETag', async () => {
  const plain = await get('a.js');
  const br = await get('a.js', { 'accept-encoding': 'gzip, deflate, br, zstd' });
  const gz = await get('a.js', { 'accept-encoding': 'br;q=0, gzip;q=0.5' });
  assert.equal(br.headers.get('content-encoding'), 'br');
  assert.equal(gz.headers.get('content-encoding'), 'gzip');
  assert.equal(new Set([plain, br, gz].map((response) => response.headers.get('etag'))).size, 3);
  for (const response of [plain, br, gz]) assert.equal(response.headers.get('vary'), 'Accept-Encoding');
  assert.equal(brotliDecompressSync(await br.arrayBuffer()).toString(), script);
  assert.equal(gunzipSync(await gz.arrayBuffer()).toString(), script);
  assert.ok(Number(br.headers.get('content-length')) < 200);
});

test('a tiny file is not compressed, nor one for a client that does not accept it', async () => {
  assert.equal((await get('chunks/b.js', { 'accept-encoding': 'br' })).headers.get('content-encoding'), null);
  assert.equal((await get('a.js', { 'accept-encoding': 'identity' })).headers.get('content-encoding'), null);
  assert.equal((await get('a.js', { 'accept-encoding': '*;q=0' })).headers.get('content-encoding'), null);
});

test('a client that already has the file gets 304', async () => {
  const etag = (await get('a.js', { 'accept-encoding': 'br' })).headers.get('etag') ?? '';
  const again = await get('a.js', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${etag}` });
  assert.equal(again.status, 304);
  assert.equal(again.headers.get('etag'), etag);
  assert.equal(await again.text(), '');
  assert.equal((await get('a.js', { 'if-none-match': '"other"' })).status, 200);
});

test('a rebuilt file is reloaded', async () => {
  const path = join(folder, 'public/changing.js');
  writeFileSync(path, 'one');
  const first = await get('changing.js');
  writeFileSync(path, 'two');
  utimesSync(path, new Date(2e9), new Date(2e9));
  const second = await get('changing.js');
  assert.equal(await second.text(), 'two');
  assert.notEqual(first.headers.get('etag'), second.headers.get('etag'));
});

test('a precompressed sibling is used unless it is older', async () => {
  writeFileSync(join(folder, 'public/c.js'), script);
  writeFileSync(join(folder, 'public/c.js.gz'), 'made before');
  utimesSync(join(folder, 'public/c.js'), 1000, 1000);
  assert.equal(
    Buffer.from(await (await get('c.js', { 'accept-encoding': 'gzip' })).arrayBuffer()).toString(),
    'made before',
  );
  writeFileSync(join(folder, 'public/d.js'), script);
  writeFileSync(join(folder, 'public/d.js.gz'), 'stale');
  utimesSync(join(folder, 'public/d.js.gz'), 1000, 1000);
  assert.equal(gunzipSync(await (await get('d.js', { 'accept-encoding': 'gzip' })).arrayBuffer()).toString(), script);
});
