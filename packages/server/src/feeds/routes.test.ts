import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MadeHostFeed, TeamDocument } from '@team-booking/contract/team';
import ICAL from 'ical.js';
import { openApi, SETTINGS, type TestApi } from '../api/test/api.ts';
import { backendOfApi, bearer, firstAdmin } from '../api/test/signed-in.ts';
import { requestLimit } from '../api/request-limit.ts';
import { feedRoutes } from './routes.ts';

const DAY = 86_400_000;

async function served(t: Parameters<typeof openApi>[0], settings = SETTINGS, perMinute = 100) {
  const api = await openApi(t, settings);
  const admit = requestLimit({ burst: perMinute, perMinute }, { elapsed: () => api.now });
  api.app.route('/', feedRoutes({ backend: backendOfApi(api), now: () => api.now, admit }));
  const token = bearer(await firstAdmin(api));
  const renew = async (host: string) => {
    const { status, body } = await api.request<MadeHostFeed>('POST', `/team/hosts/${host}/feed`, undefined, token);
    assert.equal(status, 201, JSON.stringify(body));
    return new URL(body.url).pathname;
  };
  return { api, token, renew };
}

const get = async (api: TestApi, path: string, headers: Record<string, string> = {}) =>
  api.app.request(path, { headers });

function eventsIn(text: string): Record<string, string>[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => Object.fromEntries(event.getAllProperties().map((one) => [one.name, String(one.getFirstValue())])));
}

test('a feed has the bookings of its host, waiting ones tentative and cancelled ones not at all', async (t) => {
  const [first, ...others] = SETTINGS.bookingTypes;
  const waiting = { ...first!, id: 'ask', slug: 'ask', approval: true };
  const { api, renew } = await served(t, { ...SETTINGS, bookingTypes: [first!, ...others, waiting] });
  const day = '2026-06-16T';
  const kept = await api.book({ start: `${day}09:00:00Z` });
  const asked = await api.book({ bookingType: 'ask', start: `${day}11:00:00Z` });
  const gone = await api.book({ start: `${day}13:00:00Z` });
  await api.change(gone, 'cancel');
  const answer = await get(api, await renew(kept.hosts[0]!.id));
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('Content-Type')!, /^text\/calendar/);
  assert.equal(answer.headers.get('Cache-Control'), 'private, no-cache');
  const text = await answer.text();
  assert.match(text, /^REFRESH-INTERVAL;VALUE=DURATION:PT60M\r$/m);
  assert.match(text, /^X-PUBLISHED-TTL:PT60M\r$/m);
  assert.doesNotMatch(text, /^(METHOD|ATTENDEE|ORGANIZER)/m, 'there is nothing to answer');
  const events = eventsIn(text);
  assert.deepEqual(
    events.map(({ uid, status, dtstart }) => [uid, status, dtstart]),
    [
      [kept.id, 'CONFIRMED', '2026-06-16T09:00:00Z'],
      [asked.id, 'TENTATIVE', '2026-06-16T11:00:00Z'],
    ],
  );
  assert.ok(events[0]!['summary']!.endsWith(`: ${kept.attendee.name}`));
  assert.ok(events[0]!['description']!.includes(kept.attendee.email));
  assert.match(events[1]!['description']!, /^Approve or decline\?/);
  const unfolded = text.replaceAll('\r\n ', '');
  for (const { manage } of [kept, asked]) assert.ok(!unfolded.includes(manage.token), 'no link of the visitor');
});

test('a feed speaks its host’s language, and goes back ninety days', async (t) => {
  const { api, token, renew } = await served(t);
  const { body: team } = await api.request<TeamDocument>('GET', '/team', undefined, token);
  const headers = { ...token, 'If-Match': `"${team.revision}"` };
  assert.equal((await api.request('PATCH', '/team', { locale: 'de' }, headers)).status, 200);
  const booking = await api.book({ start: '2026-06-16T09:00:00Z' });
  const path = await renew(booking.hosts[0]!.id);
  const [event] = eventsIn(await (await get(api, path)).text());
  assert.match(event!['description']!, /^Gebucht von/m);
  api.now = Date.parse('2026-06-16T09:00:00Z') + 90 * DAY;
  assert.equal(eventsIn(await (await get(api, path)).text()).length, 1);
  api.now += 1;
  assert.equal(eventsIn(await (await get(api, path)).text()).length, 0);
});

test('an unchanged feed is not sent again', async (t) => {
  const { api, renew } = await served(t);
  const booking = await api.book({ start: '2026-06-16T09:00:00Z' });
  const path = await renew(booking.hosts[0]!.id);
  const etag = (await get(api, path)).headers.get('ETag')!;
  api.now += 60_000;
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
    const answer = await get(api, path, { 'If-None-Match': known });
    assert.deepEqual([answer.status, await answer.text(), answer.headers.get('ETag')], [304, '', etag], known);
  }
  await api.change(booking, 'cancel');
  assert.equal((await get(api, path, { 'If-None-Match': etag })).status, 200);
});

test('an address ends at once: by a new one, by its end, and with its host', async (t) => {
  const { api, token, renew } = await served(t);
  const statusOf = async (path: string) => (await get(api, path)).status;
  const [first, second] = [await renew('a'), await renew('a')];
  assert.deepEqual([await statusOf(first), await statusOf(second)], [404, 200]);
  assert.equal((await api.request('DELETE', '/team/hosts/a/feed', undefined, token)).status, 204);
  assert.equal(await statusOf(second), 404);
  const third = await renew('a');
  const off = SETTINGS.hosts.map((host) => (host.id === 'a' ? { ...host, active: false } : host));
  await api.configure({ ...SETTINGS, hosts: off });
  assert.equal(await statusOf(third), 404);
  for (const path of ['/feeds/x.ics', '/feeds/.ics', first.replace('.ics', ''), `/feeds/tbf_${'a'.repeat(43)}.ics`]) {
    assert.equal(await statusOf(path), 404, path);
  }
});

test('feeds are asked for so many times a minute and no more', async (t) => {
  const { api, renew } = await served(t, SETTINGS, 2);
  const path = await renew('a');
  const answers = [await get(api, path), await get(api, path), await get(api, path)];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 429],
  );
  assert.ok(Number(answers[2]!.headers.get('Retry-After')) > 0);
});
