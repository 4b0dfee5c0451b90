import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRoutedTeam, sampleTeam } from '@team-booking/engine/testing';
import type { TeamSettings } from '@team-booking/engine';
import { Hono } from 'hono';
import { openApi } from '../../api/test/api.ts';
import { createPages } from '../pages.ts';

const CAMPAIGN = { utm_source: 'a "letter" & more', gclid: 'Cj0K<b>' };
const CAME = `?${new URLSearchParams({ ...CAMPAIGN, name: 'Eve', other: 'x' })}`;
const VERA = { name: 'Vera', email: 'vera@visitor.example' };

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A visitor without JavaScript, who follows links and sends forms. */
async function visitor(t: Parameters<typeof openApi>[0], settings: TeamSettings) {
  const api = await openApi(t, settings);
  const pages = await createPages({
    publicUrl: 'https://book.example',
    now: () => api.now,
    team: () => api.store.read('team', (view) => view.team()),
    api: () => async (path, init) => api.app.request(`/api${path}`, init),
  });
  const app = new Hono().route('/', pages.routes);
  let html = '';
  const open = async (path: string, init?: RequestInit): Promise<void> => {
    const response = await app.request(path.replace(/#.*/, ''), init);
    const to = response.headers.get('location');
    if (to !== null) return open(to);
    html = await response.text();
    assert.equal(response.status, 200, html);
  };
  return {
    open,
    /** Follows the first link to an address like this. */
    follow: (like: RegExp) => {
      const links = [...html.matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, address]) => plain(address!));
      return open(links.find((address) => like.test(address)) ?? assert.fail(`no link like ${like}: ${html}`));
    },
    /** Sends the first form of a method, by a button of this name where it has one. */
    send: (method: 'get' | 'post', filled: Record<string, string> = {}, button?: string) => {
      const [form = ''] = new RegExp(`<form [^>]*method="${method}"[^]*?</form>`).exec(html) ?? [];
      const body = new URLSearchParams();
      for (const [, name, value] of form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
        body.append(plain(name!), plain(value!));
      for (const [name, value] of Object.entries(filled)) body.set(name, value);
      const [, action = ''] = /action="([^"]*)"/.exec(form) ?? [];
      const pressed = button === undefined ? null : new RegExp(`<button[^>]* name="${button}"[^>]*>`).exec(form)![0];
      const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(pressed ?? '')?.[1];
      if (button !== undefined) body.set(button, of('value')!);
      const to = plain(of('formaction') ?? action).replace(/#.*/, '');
      if (method === 'get') return open(`${to}?${body}`);
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return open(to, { method: 'POST', body, headers });
    },
    booked: () =>
      api.store.read('team', async (view) => (await view.listBookings({ limit: 10 })).map(({ metadata }) => metadata)),
  };
}

test('who books without a script brings along the campaign that led to the page, and nothing else of its address', async (t) => {
  const { open, follow, send, booked } = await visitor(t, sampleTeam);
  await open(`/call${CAME}`);
  await follow(/\/call\/plain/);
  await send('get', { duration: '60', tz: 'Europe/Berlin' });
  await follow(/day=/);
  await follow(/\/plain\/book/);
  await send('post', VERA);
  assert.deepEqual(await booked(), [CAMPAIGN]);
});

test('so does who is asked before the times', async (t) => {
  const { open, follow, send, booked } = await visitor(t, sampleRoutedTeam);
  await open(`/call${CAME}`);
  await follow(/\/call\/plain/);
  await send('post', { 'answer.people': '100', 'answer.work-email': 'vera@client.example' });
  await send('post', {}, 'day');
  await send('post', {}, 'start');
  await send('post', VERA);
  assert.deepEqual(await booked(), [CAMPAIGN]);
});

test('who comes by no campaign brings none', async (t) => {
  const { open, follow, send, booked } = await visitor(t, sampleTeam);
  await open('/call/plain?utm=x');
  await follow(/day=/);
  await follow(/\/plain\/book/);
  await send('post', VERA);
  assert.deepEqual(await booked(), [{}]);
});
