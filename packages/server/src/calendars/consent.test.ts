import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startGoogle, startGraphServer } from '@team-booking/calendars/testing';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { startEmpty, Visitor } from '../sign-in/test/visit.ts';
import type { Settings } from '../serve/setting-table.ts';

const HOST = { id: 'ada', name: 'Ada', email: 'ada@team.example' };

/** A server that is set up for a Google of its own, with an admin who has signed in and a host. */
async function connectable(t: TestContext, settings: Partial<Settings> = {}) {
  const google = await startGoogle();
  t.after(() => google.close());
  google.calendar('work');
  const { client } = google.accounts;
  const started = await startEmpty(t, {
    allowPrivateFeeds: true,
    googleClientId: client.id,
    googleClientSecret: client.secret,
    googleApi: new URL(google.api).origin,
    ...settings,
  });
  const { server } = started;
  const visitor = new Visitor(server.url);
  await visitor.signIn(server.signIn!.url, { name: 'Grace', email: 'grace@team.example' });
  const token = visitor.cookies.get('tb-session')!;
  const team = createTeamClient(httpTeam(`${server.url}/api`, { token }));
  await team.addHost({ key: 'ada', body: HOST });
  return { google, started, server, visitor, team };
}

type World = Awaited<ReturnType<typeof connectable>>;

/** Follows the question to the provider, where somebody consents. @returns where they are sent back to */
async function consented({ visitor }: World, path = '/auth/calendars/google?host=ada'): Promise<string> {
  const asked = await visitor.get(path);
  assert.equal(asked.status, 303, await asked.text());
  const there = await fetch(asked.headers.get('location')!, { redirect: 'manual' });
  assert.equal(there.status, 302);
  const back = new URL(there.headers.get('location')!);
  return `${back.pathname}${back.search}`;
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    if (await what()) return;
    await wait(25);
  }
  assert.fail('It did not happen in time');
}

test('a host’s account at Google is connected, read, given back and forgotten', async (t) => {
  const world = await connectable(t);
  const { google, team, visitor, started } = world;
  const { accounts } = await team.calendarPlaces();
  assert.deepEqual(
    accounts.map(({ kind, connect, team: whole }) => [kind, new URL(connect!).pathname, whole]),
    [['google', '/auth/calendars/google', false]],
  );
  const done = await visitor.get(await consented(world));
  assert.equal(done.status, 200);
  assert.match(
    await done.text(),
    /\/hub\/hosts\/ada\?tab=calendars&amp;connected=google"/,
    'it leads to their calendars',
  );
  assert.match(done.headers.get('content-security-policy')!, /default-src 'none'|script-src/);
  const { items } = await team.calendarConnections({ id: 'ada' });
  assert.deepEqual(
    items.map(({ kind, by, calendars }) => [kind, by, calendars]),
    [['google', 'Grace', []]],
  );
  const connection = items[0]!.id;
  const found = await team.connectionCalendars({ id: 'ada', connection });
  assert.deepEqual(found.items, [{ calendar: 'work', name: 'work', writable: true }]);
  const { revision } = await team.host({ id: 'ada' });
  const added = await team.addCalendar({ id: 'ada', revision, body: { connection, calendar: 'work', writes: true } });
  assert.deepEqual(
    added.calendars.map(({ kind, writes }) => [kind, writes]),
    [['google', true]],
  );
  await until(async () => (await team.host({ id: 'ada' })).calendars[0]?.state === 'fresh');

  const files = () =>
    readdirSync(started.folder)
      .map((name) => readFileSync(join(started.folder, name), 'latin1'))
      .join();
  assert.doesNotMatch(files(), /refresh-[0-9a-f]{16}/, 'the refresh token is encrypted');
  await team.disconnectCalendars({ id: 'ada', connection });
  assert.deepEqual((await team.host({ id: 'ada' })).calendars, []);
  assert.deepEqual((await team.calendarConnections({ id: 'ada' })).items, []);
  assert.equal(google.accounts.asked > 0, true);
});

test('consent that is taken back closes the host, waits for both, and is renewed with its calendars', async (t) => {
  const world = await connectable(t);
  const { google, team, visitor, started } = world;
  await visitor.get(await consented(world));
  const connection = (await team.calendarConnections({ id: 'ada' })).items[0]!.id;
  google.accounts.revoke();
  const { revision } = await team.host({ id: 'ada' });
  await team.addCalendar({ id: 'ada', revision, body: { connection, calendar: 'work' } });
  const problem = async () => (await team.host({ id: 'ada' })).calendars[0]?.problem?.code;
  await until(async () => (await problem()) === 'consent-revoked');
  const { items } = await team.waiting({ query: {} });
  assert.match(JSON.stringify(items), /"consent-revoked"/);
  assert.equal(items.filter(({ kind }) => kind === 'calendar').length, 1, 'once');
  const outbox = async () => (await visitor.get('/outbox')).text();
  await until(
    async () =>
      (await outbox()).includes('A calendar has to be connected again') ||
      (await outbox()).includes('Connect a calendar again'),
  );

  await visitor.get(await consented(world, `/auth/calendars/google?host=ada&connection=${connection}`));
  assert.equal((await team.calendarConnections({ id: 'ada' })).items[0]!.id, connection);
  started.now += 60_000;
  await until(async () => (await problem()) === undefined);
});

test('of a calendar of which no more is told than when it is busy, no more is asked for', async (t) => {
  const world = await connectable(t);
  const { google, team, visitor } = world;
  google.calendar('boss').accessRole = 'freeBusyReader';
  await visitor.get(await consented(world));
  const connection = (await team.calendarConnections({ id: 'ada' })).items[0]!.id;
  assert.deepEqual((await team.connectionCalendars({ id: 'ada', connection })).items, [
    { calendar: 'work', name: 'work', writable: true },
    { calendar: 'boss', name: 'boss', writable: false, freeBusyOnly: true },
  ]);
  const { revision } = await team.host({ id: 'ada' });
  const body = { connection, calendar: 'boss', freeBusyOnly: true };
  const added = await team.addCalendar({ id: 'ada', revision, body });
  assert.equal(added.calendars[0]?.freeBusyOnly, true);
  await until(async () => (await team.host({ id: 'ada' })).calendars[0]?.state === 'fresh');
  assert.ok(google.requests.includes('POST /freeBusy'));
  assert.ok(!google.requests.some((one) => one.includes('/events')), google.requests.join());
  const refused = team.changeHost({
    id: 'ada',
    revision: added.revision,
    body: { calendars: [{ id: added.calendars[0]!.id, writes: true }] },
  });
  await assert.rejects(refused, /Correct the fields/);
  const all = await team.changeHost({
    id: 'ada',
    revision: added.revision,
    body: { calendars: [{ id: added.calendars[0]!.id, freeBusyOnly: false }] },
  });
  assert.equal(all.calendars[0]?.freeBusyOnly, undefined);
  await until(async () => google.requests.some((one) => one.includes('/calendars/boss/events')));
});

test('an answer counts once, for whoever has asked, and in their session only', async (t) => {
  const world = await connectable(t);
  const { team, visitor, server } = world;
  const nobody = new Visitor(server.url);
  const first = await nobody.get('/auth/calendars/google?host=ada');
  assert.match(await first.text(), /url=[^"]*host=ada&amp;again=1/, 'from a letter no browser sends the session');
  const turned = await nobody.get('/auth/calendars/google?host=ada&again=1');
  assert.match(turned.headers.get('location')!, /\/auth\/sign-in$/);
  const back = await consented(world);
  const led = await nobody.get(back);
  assert.match(await led.text(), /url=[^"]*again=1/, 'browsers send the session from our own pages only');
  assert.equal((await nobody.get(`${back}&again=1`)).status, 303);
  assert.equal((await visitor.get(back.replace(/state=[^&]*/, 'state=forged'))).status, 400);
  assert.equal((await team.calendarConnections({ id: 'ada' })).items.length, 0);
  assert.equal((await visitor.get(back)).status, 200);
  const again = await visitor.get(back);
  assert.equal(again.status, 400);
  assert.match(await again.text(), /The calendar is not connected/);
  const denied = await visitor.get((await consented(world)).replace(/code=[^&]*/, 'error=denied'));
  assert.equal(denied.status, 400);
  assert.match(await denied.text(), /\/hub\/hosts\/ada\?tab=calendars"/, 'the way on is to try it again');
  assert.equal((await team.calendarConnections({ id: 'ada' })).items.length, 1);
});

test('where the whole company has delegated, hosts have their calendars without consenting', async (t) => {
  const google = await startGoogle();
  t.after(() => google.close());
  google.calendar('primary');
  const { email, privateKey, keyId } = google.accounts.serviceAccount();
  const file = join(mkdtempSync(join(tmpdir(), 'team-booking-key-')), 'key.json');
  t.after(() => rmSync(dirname(file), { recursive: true, force: true }));
  writeFileSync(file, JSON.stringify({ client_email: email, private_key: privateKey, private_key_id: keyId }));
  const world = await connectable(t, {
    googleClientId: null,
    googleClientSecret: null,
    googleServiceAccount: file,
    googleApi: new URL(google.api).origin,
  });
  const { team } = world;
  const { accounts } = await team.calendarPlaces();
  assert.deepEqual(accounts, [{ kind: 'google', connect: null, team: true }]);
  const found = await team.connectionCalendars({ id: 'ada', connection: 'team-google' });
  assert.equal(found.items[0]?.calendar, 'primary');
  const { revision } = await team.host({ id: 'ada' });
  const body = { connection: 'team-google', calendar: 'primary', writes: true };
  await team.addCalendar({ id: 'ada', revision, body });
  await until(async () => (await team.host({ id: 'ada' })).calendars[0]?.state === 'fresh');
});

test('where a company has granted it at Microsoft, a host’s mailbox is read by their address', async (t) => {
  const graph = await startGraphServer();
  t.after(() => graph.stop());
  const { team } = await connectable(t, {
    microsoftClientId: 'client',
    microsoftClientSecret: 'client-secret',
    microsoftTenant: 'team.example',
    microsoftTeam: true,
    microsoftApi: new URL(graph.api).origin,
  });
  const { accounts } = await team.calendarPlaces();
  assert.deepEqual(
    accounts.map(({ kind, team: whole }) => [kind, whole]),
    [
      ['google', false],
      ['microsoft', true],
    ],
  );
  const { revision } = await team.host({ id: 'ada' });
  const body = { connection: 'team-microsoft', calendar: 'primary', writes: true };
  await team.addCalendar({ id: 'ada', revision, body });
  await until(async () => (await team.host({ id: 'ada' })).calendars[0]?.state === 'fresh');
  assert.ok(
    graph.asked.some((one) => one.includes('/users/ada@team.example/')),
    graph.asked.join('\n'),
  );
});
