import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostActor, openTeam } from '../../test/open-team.ts';
import { SETTINGS } from '../testing/sample-team.ts';
import type { AccountProvider, Found, Places } from './calendar-places.ts';

const FOUND: Found = { ok: true, calendars: [{ calendar: 'work@x', name: 'Work', writable: true }] };
const A = { parameters: { id: 'a' } };
const SECRET = 'correct-horse';

/** A team whose calendars can be connected, with what the provider was told. */
async function connectable(answer: Found = FOUND) {
  const told: unknown[] = [];
  const provider = (team: boolean): AccountProvider => ({
    connect: 'https://book.example/auth/calendars/google',
    team,
    calendars: async (...given) => (told.push(given), answer),
    revoke: async (token) => void told.push(token),
  });
  const places: Places = {
    caldav: [{ id: 'own', name: 'Own', server: null, appPasswords: null }],
    accounts: new Map([
      ['google', provider(false)],
      ['microsoft', provider(true)],
    ]),
    plain: false,
    discover: async (...given) => (told.push(given), answer),
  };
  const team = await openTeam(SETTINGS, { places });
  const revision = async (id = 'a') => (await team.ask('host', { parameters: { id } })).body.revision;
  const sources = () => team.store.read('team', async (view) => (await view.host('a'))!.calendars);
  const connect = (host: string, id: string) =>
    team.store.write('team', (transaction) =>
      transaction.putDocument({
        kind: 'calendar-connection',
        id,
        ref: host,
        at: team.now,
        body: { kind: 'google', refreshToken: SECRET, by: 'Grace' },
      }),
    );
  const add = async (body: object, actor = hostActor('a')) =>
    team.ask('addCalendar', { ...A, body, revision: await revision() }, actor);
  return { team, told, revision, sources, connect, add };
}

test('a calendar on a CalDAV server is found and chosen by its host, and its password is in no answer', async () => {
  const { team, told, sources, add } = await connectable();
  const sent = { ...A, body: { address: 'ada@x.example', password: SECRET } };
  const found = await team.ask('discoverCalendars', sent, hostActor('a'));
  assert.deepEqual(found.body.items, [{ calendar: 'work@x', name: 'Work', writable: true }]);
  assert.deepEqual(told, [['ada@x.example', { username: 'ada@x.example', password: SECRET }, 'p-a']]);
  const body = { calendar: 'https://dav.example:8443/ada/wörk/', username: 'ada@x.example', password: 'p/w:ü' };
  const added = await add({ ...body, id: 'work', writes: true, whenUnreadable: 'ask' });
  assert.equal(added.status, 201, JSON.stringify(added.body));
  const source = 'caldavs://ada%40x.example:p%2Fw%3A%C3%BC@dav.example:8443/ada/w%C3%B6rk/';
  assert.deepEqual(await sources(), [{ id: 'work', kind: 'caldav', source, writes: true, whenUnreadable: 'ask' }]);
  const lines = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
  assert.equal(lines.length, 1);
  assert.doesNotMatch(JSON.stringify([added.body, lines]), /w%3A|dav\.example/);
});

test('the calendar that bookings are written into hands over to a new one, and ids are given where none are', async () => {
  const { sources, add } = await connectable();
  const calendar = { username: 'a', password: 'b', writes: true };
  await add({ ...calendar, calendar: 'https://dav.example/1/' });
  await add({ ...calendar, calendar: 'https://dav.example/2/' });
  await add({ calendar: 'https://feed.example/a.ics' });
  assert.deepEqual(
    (await sources()).map(({ id, kind, writes }) => [id, kind, writes]),
    [
      ['calendar-1', 'caldav', false],
      ['calendar-2', 'caldav', true],
      ['calendar-3', 'icalendar', false],
    ],
  );
});

test('what cannot be added is told by its place in what was sent, and adds nothing', async () => {
  const { sources, add } = await connectable();
  await add({ id: 'feed', calendar: 'https://feed.example/a.ics' });
  const who = { username: 'a', password: 'b' };
  for (const [body, pointer] of [
    [{ calendar: '/etc/passwd' }, '/calendar'],
    [{ calendar: 'file:///etc/passwd', ...who }, '/calendar'],
    [{ calendar: 'http://dav.example/', ...who }, '/calendar'],
    [{ calendar: 'https://dav.example/', username: 'a' }, '/password'],
    [{ calendar: 'https://feed.example/b.ics', id: 'feed' }, '/id'],
    [{ calendar: 'https://feed.example/b.ics', writes: true }, '/writes'],
    [{ calendar: 'x', connection: 'team-google' }, '/calendar'],
  ] as const) {
    const { status, body: problem } = await add(body);
    const pointers = problem.errors?.map((error) => error.pointer);
    assert.deepEqual([status, pointers], [422, [pointer]], JSON.stringify([body, problem]));
  }
  assert.equal((await sources()).length, 1);
});

test('why nothing was found is told where it was typed in', async () => {
  const problem = { code: 'sign-in-refused', message: 'The server refuses it.', remedy: 'Check the password.' };
  const { team } = await connectable({ ok: false, problem });
  const sent = { ...A, body: { address: 'ada@x.example', password: SECRET } };
  const { errors } = (await team.ask('discoverCalendars', sent)).body;
  assert.deepEqual(errors, [
    { pointer: '/password', detail: 'The server refuses it. Check the password', code: 'sign-in-refused' },
  ]);
});

test('an account of a host is listed, chosen from and disconnected, and nobody else’s can be read', async () => {
  const { team, told, sources, connect, add, revision } = await connectable();
  await connect('a', 'mine');
  await connect('b', 'others');
  const listed = await team.ask('connectionCalendars', { parameters: { id: 'a', connection: 'mine' } }, hostActor('a'));
  assert.equal(listed.body.items[0]?.name, 'Work');
  assert.equal((await add({ calendar: 'ada@x/work', connection: 'mine', writes: true })).status, 201);
  assert.equal((await sources())[0]?.source, 'google://mine/ada%40x%2Fwork');
  assert.equal((await add({ calendar: 'x', connection: 'others' })).status, 404);
  const stolen = { calendars: [{ id: 'x', source: 'google://others/x' }] };
  const sent = { ...A, body: stolen, revision: await revision() };
  assert.equal((await team.ask('changeHost', sent)).body.errors?.[0]?.pointer, '/calendars/0/source');
  const taken = { parameters: { id: 'a', connection: 'others' } };
  assert.equal((await team.ask('disconnectCalendars', taken, hostActor('a'))).body.code, 'not-found');

  const mine = (await team.ask('calendarConnections', A, hostActor('a'))).body.items;
  assert.deepEqual(
    mine.map(({ id, kind, by, calendars }) => [id, kind, by, calendars]),
    [['mine', 'google', 'Grace', ['calendar-1']]],
  );
  told.length = 0;
  await team.ask('disconnectCalendars', { parameters: { id: 'a', connection: 'mine' } }, hostActor('a'));
  assert.deepEqual([told, await sources()], [[SECRET], []]);
  const left = await team.store.read('team', (view) => view.documents({ kind: 'calendar-connection' }));
  assert.deepEqual(
    left.map(({ id }) => id),
    ['others'],
  );
});

test('where the whole team is connected a host has their calendars without consenting', async () => {
  const { team, told, sources, add } = await connectable();
  const parameters = { id: 'a', connection: 'team-microsoft' };
  assert.equal((await team.ask('connectionCalendars', { parameters }, hostActor('a'))).status, 200);
  assert.deepEqual(told, [[null, 'a@team.example']]);
  assert.equal((await add({ calendar: 'primary', connection: 'team-microsoft' })).status, 201);
  assert.equal((await sources())[0]?.source, 'microsoft://team/primary');
});
