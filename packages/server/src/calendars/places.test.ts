import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Refusal } from '@team-booking/contract';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { USER } from '../../../calendars/src/caldav/test/caldav-place.ts';
import { makeCalendar } from '../../../calendars/src/caldav/test/make-calendar.ts';
import { startRadicale } from '../../../calendars/src/caldav/test/radicale.ts';
import { startEmpty, Visitor } from '../sign-in/test/visit.ts';
import { placesOf } from './places.ts';

const WHO = { username: 'ada', password: 'correct-horse' };

test('a calendar on a CalDAV server is found by its server’s address, chosen, and read', async (t) => {
  const radicale = await startRadicale();
  t.after(() => radicale.close());
  const url = await makeCalendar(radicale, '/ada/work/');
  const { server } = await startEmpty(t, { allowPrivateFeeds: true });
  const visitor = new Visitor(server.url);
  await visitor.signIn(server.signIn!.url, { name: 'Grace', email: 'grace@team.example' });
  const token = visitor.cookies.get('tb-session')!;
  const team = createTeamClient(httpTeam(`${server.url}/api`, { token }));
  await team.addHost({ key: 'ada', body: { id: 'ada', name: 'Ada', email: 'ada@team.example' } });
  const places = await team.calendarPlaces();
  assert.deepEqual(
    places.caldav.map(({ id }) => id),
    ['icloud', 'fastmail', 'mailbox-org', 'nextcloud'],
  );
  assert.deepEqual(places.accounts, []);

  const { username, password } = USER;
  const wrong = { address: new URL(url).origin, username, password: 'wrong' };
  await assert.rejects(team.discoverCalendars({ id: 'ada', body: wrong }), (error: Refusal) => {
    assert.match(JSON.stringify(error.problem.errors), /"\/password".*user name and the password/);
    return true;
  });
  const found = await team.discoverCalendars({ id: 'ada', body: { ...wrong, password } });
  assert.deepEqual(
    found.items.map(({ calendar, writable }) => [calendar, writable]),
    [[url, true]],
  );
  const { revision } = await team.host({ id: 'ada' });
  const body = { calendar: url, username, password, writes: true };
  const added = await team.addCalendar({ id: 'ada', revision, body });
  assert.deepEqual(
    added.calendars.map(({ kind, writes }) => [kind, writes]),
    [['caldav', true]],
  );
  const state = async () => (await team.host({ id: 'ada' })).calendars[0]?.state;
  for (let i = 0; i < 400 && (await state()) !== 'fresh'; i += 1) await new Promise((done) => setTimeout(done, 25));
  assert.equal(await state(), 'fresh');
});

test('no address in a private network is asked, and none without encryption', async (t) => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(401).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const places = placesOf({ accounts: new Map(), allowPrivate: false });
  for (const [address, code] of [
    [`http://127.0.0.1:${port}/`, 'bad-address'],
    [`https://127.0.0.1:${port}/`, 'private-address'],
    [`127.0.0.1:${port}`, 'private-address'],
    ['https://[::ffff:169.254.169.254]/latest/meta-data/', 'private-address'],
    ['file:///etc/passwd', 'bad-address'],
  ] as const) {
    const found = await places.discover(address, WHO, 'p');
    assert.equal(!found.ok && found.problem.code, code, address);
    assert.doesNotMatch(JSON.stringify(found), /correct-horse/);
  }
  assert.equal(asked, 0);
});

test('nobody tries passwords: ten searches at once, then one in twelve seconds, and others are not held up', async () => {
  let now = 0;
  const places = placesOf({ accounts: new Map(), allowPrivate: false, elapsed: () => now });
  const search = (person: string) => places.discover('http://x', WHO, person);
  for (let i = 0; i < 10; i += 1) await search('p');
  await assert.rejects(search('p'), { code: 'too-many-requests' });
  await search('another');
  now += 12_000;
  await search('p');
  await assert.rejects(search('p'), { code: 'too-many-requests' });
});
