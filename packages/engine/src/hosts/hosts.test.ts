import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADMIN, hostActor, openTeam } from '../../test/open-team.ts';
import { host, SETTINGS } from '../testing/sample-team.ts';

const SECRET = 'https://calendar.example/private-1f3a/basic.ics';
const WITH_CALENDAR = {
  ...SETTINGS,
  hosts: [host('a', { calendars: [{ id: 'work', source: SECRET }] }), host('b'), host('c')],
} as typeof SETTINGS;

test('a host of whom nothing but name and address is known works in the zone of the team and hosts once in a pool', async () => {
  const team = await openTeam({ ...SETTINGS, timeZone: 'Europe/Berlin' });
  const { status, body } = await team.ask('addHost', { body: { name: 'Zoë Smith', email: 'zoe@team.example' } });
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual(
    [body.id, body.timeZone, body.hours, body.active, body.pools, body.calendars],
    ['zoe-smith', 'Europe/Berlin', [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }], true, [], []],
  );
  assert.deepEqual((await team.ask('host', { parameters: { id: 'zoe-smith' } })).body, body);
});

test('the same request to add a host adds one host', async () => {
  const team = await openTeam();
  const sent = { body: { name: 'Dee', email: 'dee@team.example' }, key: 'once' };
  assert.deepEqual((await team.ask('addHost', sent)).body, (await team.ask('addHost', sent)).body);
  assert.equal((await team.ask('hosts')).body.items.length, 4);
  const other = { body: { name: 'Eve', email: 'eve@team.example' }, key: 'once' };
  assert.equal((await team.ask('addHost', other)).body.code, 'idempotency-key-reused');
});

test('nobody gets the id of another host, also of one who has left, nor their address', async () => {
  const team = await openTeam();
  await team.configure({ ...SETTINGS, hosts: [...SETTINGS.hosts, host('dee')] } as typeof SETTINGS);
  await team.configure(SETTINGS);
  const added = await team.ask('addHost', { body: { name: 'Dee', email: 'd@team.example' } });
  assert.equal(added.body.id, 'dee-2');
  const taken = await team.ask('addHost', { body: { id: 'dee', name: 'Dee', email: 'other@team.example' } });
  assert.deepEqual(
    taken.body.errors?.map(({ pointer }) => pointer),
    ['/id'],
  );
  const address = await team.ask('addHost', { body: { name: 'F', email: 'A@TEAM.example' } });
  assert.deepEqual(
    address.body.errors?.map(({ pointer }) => pointer),
    ['/email'],
  );
});

test('hosts are listed by name, a part at a time', async () => {
  const team = await openTeam();
  const first = (await team.ask('hosts', { query: { limit: '2' } })).body;
  const rest = (await team.ask('hosts', { query: { limit: '2', cursor: first.next! } })).body;
  assert.deepEqual(
    [first, rest].map(({ items }) => items.map(({ id }) => id)),
    [['a', 'b'], ['c']],
  );
  assert.equal(rest.next, null);
  assert.equal((await team.ask('hosts', { query: { cursor: 'x' } })).body.code, 'invalid');
});

test('a host sees themselves whole, and of others who they are', async () => {
  const team = await openTeam(WITH_CALENDAR);
  const { items } = (await team.ask('hosts', {}, hostActor('a'))).body;
  assert.deepEqual(
    items.map(({ id, email, calendars }) => [id, email, calendars]),
    [
      ['a', 'a@team.example', 'unread'],
      ['b', undefined, undefined],
      ['c', undefined, undefined],
    ],
  );
  assert.equal((await team.ask('host', { parameters: { id: 'a' } }, hostActor('a'))).status, 200);
  assert.equal((await team.ask('host', { parameters: { id: 'a' } }, hostActor('b'))).body.code, 'not-found');
});

test('the address of a calendar never leaves, to whomever, and stays where its mark is sent or nothing', async () => {
  const team = await openTeam(WITH_CALENDAR);
  for (const actor of [ADMIN, hostActor('a')]) {
    const { body } = await team.ask('host', { parameters: { id: 'a' } }, actor);
    assert.match(body.calendars[0]!.source, /^#[\w-]{10}$/);
    assert.doesNotMatch(JSON.stringify(body), /calendar\.example/);
    assert.doesNotMatch(JSON.stringify((await team.ask('hosts', {}, actor)).body), /calendar\.example/);
  }
  const sources = () =>
    team.store.read('team', async (view) => (await view.host('a'))!.calendars.map(({ source }) => source));
  const { revision } = (await team.ask('host', { parameters: { id: 'a' } })).body;
  const body = { calendars: [{ id: 'work' }, { id: 'home', source: 'https://calendar.example/other.ics' }] };
  const changed = await team.ask('changeHost', { parameters: { id: 'a' }, body, revision });
  assert.deepEqual(
    await sources(),
    [SECRET, 'https://calendar.example/other.ics'],
    'an address that is left out stays',
  );
  const marked = { calendars: changed.body.calendars.map(({ id, source }) => ({ id, source })) };
  const again = await team.ask('changeHost', {
    parameters: { id: 'a' },
    body: marked,
    revision: changed.body.revision,
  });
  assert.deepEqual([again.status, await sources()], [200, [SECRET, 'https://calendar.example/other.ics']]);
  const stale = await team.ask('changeHost', { parameters: { id: 'a' }, body, revision });
  assert.equal(stale.status, 412, 'another address is another revision');
  const lines = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
  assert.equal(lines.length, 1);
  const past = await team.ask('revision', { query: { subject: 'host/a', revision } });
  assert.equal(past.status, 200);
  assert.doesNotMatch(JSON.stringify([lines, stale.body, changed.body, past.body]), /calendar\.example/);
});

test('an address is neither made up from a mark nor read from a file', async () => {
  const team = await openTeam(WITH_CALENDAR);
  const { revision } = (await team.ask('host', { parameters: { id: 'a' } })).body;
  for (const [calendar, pointer] of [
    [{ id: 'work', source: '#0000000000' }, '/calendars/0/source'],
    [{ id: 'home' }, '/calendars/0/source'],
    [{ id: 'work', source: '/etc/passwd' }, '/calendars/0/source'],
    [{ id: 'work', source: 'file:///etc/passwd' }, '/calendars/0/source'],
  ] as const) {
    const { body } = await team.ask('changeHost', {
      parameters: { id: 'a' },
      body: { calendars: [calendar] },
      revision,
    });
    assert.deepEqual(
      body.errors?.map((error) => error.pointer),
      [pointer],
      JSON.stringify(calendar),
    );
  }
});

test('the health of calendars is told where they are', async () => {
  const team = await openTeam(WITH_CALENDAR);
  const problem = { code: 'refused', message: 'The feed answers 404.', remedy: 'Copy the address again.' };
  team.health.set('a', [{ id: 'work', state: 'closed', asOf: team.now - 3_600_000, since: team.now, problem }]);
  const { body } = await team.ask('host', { parameters: { id: 'a' } });
  assert.deepEqual(body.calendars, [
    {
      id: 'work',
      kind: 'icalendar',
      writes: false,
      whenUnreadable: 'closed',
      source: body.calendars[0]!.source,
      state: 'closed',
      asOf: '2026-06-15T05:00:00Z',
      problem,
    },
  ]);
  const [first] = (await team.ask('hosts')).body.items;
  assert.deepEqual([first!.calendars, first!.calendarsAsOf], ['closed', '2026-06-15T05:00:00Z']);
});

test('a host changes their own hours, but neither their name nor their limits, nor anything of others', async () => {
  const team = await openTeam();
  const { revision } = (await team.ask('host', { parameters: { id: 'a' } })).body;
  const hours = [{ days: [2], start: '10:00', end: '11:00' }];
  const sent = { parameters: { id: 'a' }, body: { hours, joinUrl: 'https://meet.example/a' }, revision };
  assert.equal((await team.ask('changeHost', sent, hostActor('b'))).body.code, 'forbidden');
  const { body } = await team.ask('changeHost', sent, hostActor('a'));
  assert.deepEqual([body.hours, body.joinUrl], [hours, 'https://meet.example/a']);
  const more = { ...sent, revision: body.revision, body: { name: 'Boss', limits: { perDay: 1 } } };
  const refused = await team.ask('changeHost', more, hostActor('a'));
  assert.deepEqual(
    refused.body.errors?.map(({ pointer }) => pointer),
    ['/name', '/limits'],
  );
  assert.equal((await team.ask('changeHost', more)).body.name, 'Boss');
});

test('what is wrong in a change is told by its place in the change', async () => {
  const team = await openTeam();
  const { revision } = (await team.ask('host', { parameters: { id: 'c' } })).body;
  const body = { timeZone: 'Europe/Nowhere', overrides: [{ date: '2026-02-30', hours: [] }] };
  const { errors } = (await team.ask('changeHost', { parameters: { id: 'c' }, body, revision })).body;
  assert.deepEqual(
    errors?.map(({ pointer }) => pointer),
    ['/timeZone'],
  );
});

test('the second of two who edit a host is told what the first one made of it', async () => {
  const team = await openTeam();
  const { revision } = (await team.ask('host', { parameters: { id: 'a' } })).body;
  const parameters = { id: 'a' };
  await team.ask('changeHost', { parameters, body: { joinUrl: 'https://meet.example/1' }, revision });
  const second = await team.ask('changeHost', { parameters, body: { name: 'Ada' }, revision });
  assert.equal(second.body.code, 'changed-meanwhile');
  const { current, base, by } = second.body.meanwhile as { current: object; base: object; by: string };
  assert.deepEqual([current, by], [{ ...base, joinUrl: 'https://meet.example/1' }, 'Grace']);
});

test('what a change was made from, sent as a change, takes it back', async () => {
  const team = await openTeam(WITH_CALENDAR);
  const parameters = { id: 'a' };
  const before = (await team.ask('host', { parameters })).body;
  const body = { name: 'Ada', hours: [], joinUrl: 'https://meet.example/a', calendars: [{ id: 'work' }] };
  const { revision } = (await team.ask('changeHost', { parameters, body, revision: before.revision })).body;
  const [line] = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
  const back = { ...(line!.body['before'] as object), joinUrl: null };
  assert.deepEqual((await team.ask('changeHost', { parameters, body: back, revision })).body, before);
});

test('a host who is by file is shown and not changed', async () => {
  const team = await openTeam();
  team.teamFile = 'team.json';
  const { revision } = (await team.ask('host', { parameters: { id: 'a' } })).body;
  const sent = { parameters: { id: 'a' }, body: {}, revision };
  assert.equal((await team.ask('changeHost', sent)).body.code, 'configured-by-file');
  assert.equal((await team.ask('switchOffHost', sent)).body.code, 'configured-by-file');
  const off = { parameters: { id: 'a' }, body: { from: '2026-06-16' } };
  assert.equal((await team.ask('takeTimeOff', off)).body.code, 'configured-by-file');
});

test('what is set of a host is taken back by null, each as the contract says', async () => {
  const rest = { hours: [], overrides: [{ date: '2026-06-17', hours: [] }], holidays: false, limits: { perDay: 1 } };
  const team = await openTeam({ ...SETTINGS, hosts: [host('a', rest), host('b'), host('c')] } as typeof SETTINGS);
  const body = { hours: null, overrides: null, holidays: null, limits: null };
  const { status, body: left } = await team.ask('changeHost', { parameters: { id: 'a' }, body, revision: '*' });
  assert.equal(status, 200, JSON.stringify(left));
  assert.deepEqual(left.hours, [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }]);
  assert.deepEqual([left.overrides ?? [], left.holidays ?? true, left.limits ?? {}], [[], true, {}]);
});
