import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readTeam } from '@team-booking/engine';
import { startStatic } from './serve.ts';

const site = await startStatic({ port: 0 });
after(() => site.close());

const PAGES = ['', '/hub.html'];

test('the pages set a strict content security policy, and have nothing that it forbids', async () => {
  for (const page of PAGES) {
    const html = await (await fetch(`${site.url}${page}`)).text();
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
    assert.ok(policy.includes("default-src 'none'; script-src 'self'; style-src 'self'"));
    assert.doesNotMatch(policy, /unsafe|\*|data:|https?:/);
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i);
    for (const [, attributes] of html.matchAll(/<script([^>]*)>/g)) assert.match(attributes ?? '', /src=/);
  }
});

test('everything that the pages refer to exists, at relative addresses', async () => {
  for (const page of PAGES) {
    const html = await (await fetch(`${site.url}${page}`)).text();
    const names = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+)"/g)].map(([, name]) => name!);
    assert.ok(names.length >= 3);
    for (const name of names) {
      assert.doesNotMatch(name, /^\/|^https?:/, 'it is relative');
      const response = await fetch(new URL(name, `${site.url}/`));
      assert.equal(response.status, 200, name);
      if (name.endsWith('.js')) assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
    }
  }
  assert.equal((await fetch(`${site.url}/../package.json`)).status, 404);
  assert.equal((await fetch(`${site.url}/nothing.html`)).status, 404);
});

test('the team is valid', async () => {
  const read = readTeam(await (await fetch(`${site.url}/team.json`)).json());
  assert.deepEqual(read.ok ? [] : read.errors, []);
});
