import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Hono } from 'hono';
import { embedRoutes, hasEmbed } from './embed.ts';

const folder = mkdtempSync(join(tmpdir(), 'team-booking-embed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function get(path: string, init?: RequestInit) {
  return new Hono().route('/embed', embedRoutes(folder)).request(path, init);
}

test('before it is built, the embed answers 503 and names the command', async () => {
  assert.equal(hasEmbed(folder), false);
  const response = await get('/embed/team-booking.js');
  assert.equal(response.status, 503);
  assert.match(await response.text(), /Run: pnpm build/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
});

test('built, the entry is revalidated and its chunks are immutable, for any site', async () => {
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(join(folder, 'team-booking.js'), 'import("./chunks/a-1234.js");');
  writeFileSync(join(folder, 'chunks/a-1234.js'), 'export {};');
  const entry = await get('/embed/team-booking.js');
  const part = await get('/embed/chunks/a-1234.js');
  assert.equal(entry.headers.get('cache-control'), 'no-cache');
  assert.equal(part.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  for (const response of [entry, part]) {
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.ok(response.headers.get('etag'));
  }
});

test('HEAD answers like GET, without a body', async () => {
  const response = await get('/embed/team-booking.js', { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.ok(response.headers.get('etag'));
  assert.equal(await response.text(), '');
});

test('unknown files are answered 404', async () => {
  writeFileSync(join(folder, '../outside.js'), '');
  for (const path of [
    '/embed/chunks/none.js',
    '/embed/',
    '/embed/..%2foutside.js',
    '/embed/%2e%2e%2foutside.js',
    '/embed//etc/passwd',
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
  rmSync(join(folder, '../outside.js'));
});
