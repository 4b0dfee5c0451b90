import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startSite } from './serve.ts';

const backend = 'http://127.0.0.1:9';
const site = await startSite({ backend: `${backend}/`, port: 0 });
after(() => site.close());
const PAGES = ['/', '/onboarding.html', '/contact.html'];

test('pages are sent with the strict content security policy of the documentation', async () => {
  const response = await fetch(site.url);
  assert.equal(response.status, 200);
  const policy = response.headers.get('content-security-policy') ?? '';
  for (const part of [
    "default-src 'self'",
    `script-src 'self' ${backend}`,
    `img-src 'self' ${backend}`,
    `connect-src 'self' ${backend}`,
  ]) {
    assert.ok(policy.split('; ').includes(part), part);
  }
  assert.doesNotMatch(policy, /unsafe|\*|data:/);
});

test('pages have the tag to paste, and nothing that the policy forbids', async () => {
  for (const page of PAGES) {
    const html = await (await fetch(site.url + page)).text();
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i, page);
    assert.doesNotMatch(html, /\{\{/, page);
    assert.ok(html.includes(`<script type="module" src="${backend}/embed/team-booking.js"></script>`), page);
    for (const [, body] of html.matchAll(/<script([^>]*)>/g)) assert.match(body ?? '', /src=/, page);
    for (const [, src = ''] of html.matchAll(/<(?:img|script|link|source)[^>]+(?:src|href)="([^"]*)"/g)) {
      assert.ok(src.startsWith('/') || src.startsWith(`${backend}/`), `${page} loads ${src}`);
    }
    for (const [, src, link] of html.matchAll(/<team-booking[^>]* src="([^"]+)"[^>]*>[^]*?<a [^>]*href="([^"]+)"/g)) {
      assert.equal(src, link, 'the fallback link leads to the same place');
    }
  }
});

test('every link and file that the pages refer to exists', async () => {
  for (const page of PAGES) {
    const html = await (await fetch(site.url + page)).text();
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (target.startsWith('#')) assert.ok(ids.has(target.slice(1)), `${page}${target}`);
      else if (target.startsWith('/')) assert.equal((await fetch(new URL(target, site.url))).status, 200, target);
    }
  }
});

test('other paths are not served', async () => {
  for (const path of [
    '/serve.ts',
    '/..%2fserve.ts',
    '/%2e%2e/package.json',
    '/missing.html',
    '/public/index.html',
    '//etc/passwd',
  ]) {
    assert.equal((await fetch(site.url + path)).status, 404, path);
  }
  assert.equal((await fetch(site.url, { method: 'POST' })).status, 405);
});
