import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/engine';
import { sampleRoutedTeam } from '@team-booking/engine/testing';
import { Hono } from 'hono';
import { openApi, type TestApi } from '../../api/test/api.ts';
import { createPages } from '../pages.ts';

/** A visitor without JavaScript: follows links, fills forms and presses buttons of the page that is shown. */
async function visitor(t: Parameters<typeof openApi>[0], settings: TeamSettings = sampleRoutedTeam) {
  const api = await openApi(t, settings);
  const pages = await createPages({
    publicUrl: 'https://book.example',
    now: () => api.now,
    team: () => api.store.read('team', (view) => view.team()),
    api: () => async (path, init) => api.app.request(`/api${path}`, init),
  });
  const app = new Hono().route('/', pages.routes);
  const addresses: string[] = [];
  let html = '';
  const load = async (path: string, init?: RequestInit) => {
    addresses.push(path);
    const response = await app.request(path, init);
    html = await response.text();
    return response;
  };
  return {
    api,
    addresses,
    html: () => html,
    open: (path: string) => load(path),
    /** Submits the page's form by a button with this label, with what the visitor has filled in. */
    press: (label: string | RegExp, filled: Record<string, string> = {}) => {
      const [, form = ''] = /<form ([^>]*method="post"[^]*?)<\/form>/.exec(html) ?? [];
      const [, action = ''] = /action="([^"]*)"/.exec(form) ?? [];
      const buttons = [...form.matchAll(/<button([^>]*)>([^<]*)<\/button>/g)];
      const [, button = ''] =
        buttons.find(([, , text = '']) => text.trim().match(label)) ?? assert.fail(`${label}: ${html}`);
      const attribute = (name: string, of: string) => new RegExp(` ${name}="([^"]*)"`).exec(of)?.[1];
      const body = new URLSearchParams();
      for (const [input] of form.matchAll(/<input[^>]*>/g)) {
        const [name, value = ''] = [attribute('name', input)!, attribute('value', input)];
        if (!(name in filled) && (value !== '' || / type="hidden"/.test(input))) body.append(name, value);
      }
      for (const [select, name = ''] of form.matchAll(/<select[^>]* name="([^"]*)"[^]*?<\/select>/g)) {
        body.append(name, /value="([^"]*)" selected/.exec(select)?.[1] ?? '');
      }
      const pressed = attribute('name', button);
      if (pressed) body.append(pressed, attribute('value', button)!);
      for (const [name, value] of Object.entries(filled)) body.append(name, value);
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return load((attribute('formaction', button) ?? action).replace(/#.*/, ''), { method: 'POST', body, headers });
    },
  };
}

const LARGE = { 'answer.people': '100', 'answer.work-email': 'secret@client.example' };

async function recordOf(api: TestApi, type = 'call') {
  const { row, record } = await api.store.read('team', async (view) => {
    const [last] = (await view.records(type)).toReversed();
    return { record: last!.record, row: (await view.booking(last!.record.bookingId))! };
  });
  return { row, record };
}

test('questions come before the days, and a booking is made by their answers without any in an address', async (t) => {
  const { api, addresses, html, open, press } = await visitor(t);
  await open('/call');
  assert.match(html(), /<team-booking src="\/call"/, 'which asks as well');
  await open('/call/plain');
  assert.match(html(), /How many are you\?/);
  assert.doesNotMatch(html(), /Large companies|<script/);
  const days = await press('Show times', LARGE);
  assert.equal(days.headers.get('cache-control'), 'no-store');
  assert.match(html(), /So you meet those for large companies[^]*Days with free times/);
  await press(/June 16/);
  await press('10:00 AM');
  assert.match(html(), /Your details/);
  await press('Book', { name: 'Ada Lovelace', email: 'ada@visitor.example' });
  assert.match(html(), /You are booked/);
  const { record, row } = await recordOf(api);
  assert.deepEqual([record.route, record.chosen], [{ rule: 0, label: 'Large companies', to: 'hosts' }, 'c']);
  assert.deepEqual(row.answers, { people: 100, 'work-email': 'secret@client.example' });
  for (const address of addresses) assert.doesNotMatch(address, /secret|\b100\b/);
});

test('what was typed is kept when another time is chosen, and other weeks are a press away', async (t) => {
  const { html, open, press } = await visitor(t);
  await open('/call/plain');
  await press('Show times', LARGE);
  await press('Later days');
  assert.match(html(), /Earlier days/);
  await press(/July 14/);
  await press('10:00 AM');
  await press('Choose another time', { name: 'Ada Lovelace' });
  assert.match(html(), /Times on [^<]*July 14/);
  await press('11:00 AM');
  assert.match(html(), /value="Ada Lovelace"/);
});

test('a missing answer is asked for again', async (t) => {
  const { html, open, press } = await visitor(t);
  await open('/call/plain');
  const again = await press('Show times', { 'answer.work-email': 'secret@client.example' });
  assert.equal(again.status, 422);
  assert.match(html(), /Please fill this in/);
  assert.match(html(), /value="secret@client.example"/);
});

test('answers may lead to a message with a link, and to another type with what it asks for as well', async (t) => {
  const { api, html, open, press } = await visitor(t);
  await open('/call/plain');
  await press('Show times', { 'answer.people': '1' });
  assert.match(html(), /Try it alone\.[^]*<a class="button" href="https:\/\/team.example\/try"/);
  await open('/call/plain');
  await press('Show times', { 'answer.people': '2', 'answer.work-email': 'secret@client.example' });
  assert.match(html(), /The intro/);
  await press(/June 16/);
  await press('10:00 AM');
  assert.match(html(), /name="answer.people"[^>]*value="2"/);
  assert.doesNotMatch(html(), /secret/);
  await press('Book', { name: 'Ada Lovelace', email: 'ada@visitor.example' });
  assert.deepEqual((await recordOf(api, 'intro')).row.answers, { people: 2 });
});

test('a route that is over leads back to the questions, with what was answered', async (t) => {
  const { api, html, open, press } = await visitor(t);
  await open('/call/plain');
  await press('Show times', LARGE);
  api.now += 86_400_000;
  const days = await press(/June 17/);
  assert.equal(days.status, 422);
  assert.match(html(), /Please answer once more[^]*value="100"/);
  await press('Show times');
  await press(/June 17/);
  await press('10:00 AM');
  api.now += 86_400_000;
  const booked = await press('Book', { name: 'Ada Lovelace', email: 'ada@visitor.example' });
  assert.equal(booked.status, 422);
  assert.match(html(), /Please answer once more/);
});

test('without answers nobody gets to the form', async (t) => {
  const { open } = await visitor(t);
  const response = await open('/call/plain/book?start=2026-06-16T10:00:00Z');
  assert.deepEqual([response.status, response.headers.get('location')?.split('?')[0]], [303, '/call/plain']);
});
