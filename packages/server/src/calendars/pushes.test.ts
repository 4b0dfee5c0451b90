import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startGoogle, startGraphServer } from '@team-booking/calendars/testing';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import type { Settings } from '../serve/setting-table.ts';
import { startEmpty, Visitor } from '../sign-in/test/visit.ts';

const PUBLIC = 'https://book.example';

/** A server that the internet reaches at an address of its own, with an admin and a host. */
async function world(t: TestContext, settings: Partial<Settings>) {
  const started = await startEmpty(t, { publicUrl: PUBLIC, allowPrivateFeeds: true, rateLimit: 0, ...settings });
  const local = (address: string) => address.replace(PUBLIC, started.server.url);
  const visitor = new Visitor(started.server.url);
  await visitor.signIn(local(started.server.signIn!.url), { name: 'Grace', email: 'grace@team.example' });
  const token = [...visitor.cookies].find(([name]) => name.endsWith('tb-session'))![1];
  const team = createTeamClient(httpTeam(`${started.server.url}/api`, { token }));
  await team.addHost({ body: { id: 'ada', name: 'Ada', email: 'ada@team.example', timeZone: 'UTC' } });
  const reach = (address: URL) => new URL(local(address.href));
  const post = (path: string, init: RequestInit = {}) => fetch(started.server.url + path, { method: 'POST', ...init });
  const add = async (connection: string, calendar: string) => {
    const { revision } = await team.host({ id: 'ada' });
    const added = await team.addCalendar({ id: 'ada', revision, body: { id: calendar, connection, calendar } });
    return added.calendars.at(-1)!.id;
  };
  return { started, visitor, team, reach, post, add, local };
}

async function connectedGoogle(t: TestContext) {
  const google = await startGoogle();
  t.after(() => google.close());
  google.calendar('work');
  const { client } = google.accounts;
  const api = new URL(google.api).origin;
  const made = await world(t, { googleClientId: client.id, googleClientSecret: client.secret, googleApi: api });
  google.channels.reach = made.reach;
  const asked = await made.visitor.get('/auth/calendars/google?host=ada');
  const there = await fetch(asked.headers.get('location')!, { redirect: 'manual' });
  const back = new URL(made.local(there.headers.get('location')!));
  assert.equal((await made.visitor.get(back.pathname + back.search)).status, 200);
  const [connection] = (await made.team.calendarConnections({ id: 'ada' })).items;
  return { ...made, google, connection: connection!.id };
}

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    if (await isSo()) return;
    await wait(25);
  }
  assert.fail(`It did not happen in time: ${what}`);
}

const reads = (requests: readonly string[]) => requests.filter((one) => one === 'GET /calendars/work/events').length;

test('a change at Google has the calendar read at once, without a minute passing, until it is disconnected', async (t) => {
  const { google, started, team, add, connection } = await connectedGoogle(t);
  const { open } = google.channels;
  await add(connection, 'work');
  await until('watched', () => open.length === 1);
  assert.match(open[0]!.address, /^https:\/\/book\.example\/pushes\/google\/ada\/work$/);
  const before = reads(google.requests);
  const start = new Date(started.now + DAY).toISOString();
  google.calendar('work').set({ id: 'event1', start: { dateTime: start }, end: { dateTime: start } });
  await until('read', () => reads(google.requests) === before + 1);
  await team.disconnectCalendars({ id: 'ada', connection });
  await until('stopped', () => open.length === 0);
});

test('what is forged, unknown or malformed is not listened to', async (t) => {
  const { google, post, add, connection } = await connectedGoogle(t);
  await add(connection, 'work');
  await until('watched', () => google.channels.open.length === 1);
  const { token } = google.channels.open[0]!;
  const before = reads(google.requests);
  const told = async (path: string, secret: string) =>
    (await post(path, { headers: { 'x-goog-channel-token': secret, 'x-goog-resource-state': 'exists' } })).status;
  assert.equal(await told('/pushes/google/ada/work', 'x'.repeat(token.length)), 404);
  assert.equal(await told('/pushes/google/ada/work', ''), 404);
  assert.equal(await told('/pushes/google/ada/other', token), 404);
  assert.equal(await told('/pushes/google/grace/work', token), 404);
  assert.equal(await told('/pushes/google/%00/%ff', token), 404);
  for (const body of ['', 'null', '[]', '{"value":1}', '{"value":[null]}', `{"value":[{"clientState":"x"}]}`]) {
    assert.equal((await post('/pushes/microsoft/ada/work', { body })).status, 404, body);
  }
  assert.equal((await post('/pushes/microsoft/nobody/work?validationToken=x')).status, 404);
  assert.equal((await post('/pushes/microsoft/ada/work', { body: 'x'.repeat(200_000) })).status, 413);
  const echo = await post('/pushes/microsoft/ada/work?validationToken=%3Cscript%3E');
  assert.match(echo.headers.get('content-type')!, /^text\/plain/);
  assert.equal(echo.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(reads(google.requests), before);
  assert.equal(await told('/pushes/google/ada/work', token), 204);
  await until('read', () => reads(google.requests) === before + 1);
});

test('a channel is exchanged before it ends, and a calendar that is taken away is told of no more', async (t) => {
  const { google, started, team, add, connection } = await connectedGoogle(t);
  const { open } = google.channels;
  await add(connection, 'work');
  await until('watched', () => open.length === 1);
  const { id: first } = open[0]!;
  started.now += 6 * DAY;
  await until('still so', async () => (await team.host({ id: 'ada' })).calendars[0]?.state === 'fresh');
  assert.equal(open[0]!.id, first);
  started.now += 13 * HOUR;
  const [start, end] = [1, 2].map((hours) => ({ dateTime: new Date(started.now + hours * HOUR).toISOString() }));
  google.calendar('work').set({ id: 'event1', start: start!, end: end! });
  await until('exchanged', () => open.length === 1 && open[0]!.id !== first);
  const { revision } = await team.host({ id: 'ada' });
  await team.changeHost({ id: 'ada', revision, body: { calendars: [] } });
  started.now += MINUTE;
  const other = google.calendar('other');
  await add(connection, 'other');
  await until('stopped', () => open.length === 1 && open[0]!.calendar === other);
});

test('Microsoft tells, too, and a subscription that it removes is made anew', async (t) => {
  const graph = await startGraphServer();
  t.after(() => graph.stop());
  const { started, reach, add } = await world(t, {
    microsoftClientId: 'client',
    microsoftClientSecret: 'client-secret',
    microsoftTeam: true,
    microsoftApi: graph.authority,
    microsoftTenant: 'team.example',
  });
  Object.assign(graph.subscriptions, { reach, now: () => started.now });
  const { open } = graph.subscriptions;
  await add('team-microsoft', 'primary');
  await until('watched', () => open.length === 1);
  assert.equal(open[0]!.resource, 'users/ada@team.example/events');
  const deltas = () => graph.asked.filter((one) => one.includes('/calendarView/delta')).length;
  for (const told of [undefined, 'missed'] as const) {
    const before = deltas();
    await graph.subscriptions.tell('users/ada@team.example', told);
    await until('read', () => deltas() === before + 1);
  }
  const until1 = open[0]!.expirationDateTime;
  started.now += 20 * MINUTE;
  await graph.subscriptions.tell('users/ada@team.example', 'reauthorizationRequired');
  await until('renewed', () => open[0]?.expirationDateTime !== until1);
  const gone = open.splice(0)[0]!;
  const body = JSON.stringify({ value: [{ clientState: gone.clientState, lifecycleEvent: 'subscriptionRemoved' }] });
  started.now += MINUTE;
  await fetch(reach(new URL(gone.notificationUrl)), { method: 'POST', body });
  await until('made anew', () => open.length === 1 && open[0]!.id !== gone.id);
});

test('where a provider does not reach the server, calendars are polled as ever', async (t) => {
  const connected = await connectedGoogle(t);
  connected.google.channels.reach = () => null;
  await connected.add(connected.connection, 'work');
  const fresh = async () => (await connected.team.host({ id: 'ada' })).calendars[0]?.state === 'fresh';
  await until('read', fresh);
  const before = reads(connected.google.requests);
  connected.started.now += 2 * MINUTE;
  await until('polled', () => reads(connected.google.requests) > before);
  assert.equal(await fresh(), true);
});
