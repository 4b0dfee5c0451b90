import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balancesOf, BOOKING } from '@team-booking/core/assignment';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { poolState } from '../booking/assign.ts';

const OTHER_ADMIN = { ...ADMIN, person: { ...ADMIN.person, id: 'p-other', name: 'Hedy' } };

/** Id of a type, which is its slug in the sample team. */
const of = (id: string) => ({ parameters: { id } });
const members = (...hosts: string[]) => hosts.map((host) => ({ host }));
const turns = (...hosts: string[]) => ({ mode: 'round-robin', groups: [{ members: members(...hosts) }] });
const together = (...hosts: string[]) => ({ mode: 'collective', groups: [{ members: members(...hosts) }] });

async function change(team: OpenTeam, id: string, body: object) {
  const { revision } = (await team.ask('pool', of(id))).body;
  return team.ask('changePool', { ...of(id), body, revision });
}

async function changed(team: OpenTeam, id: string, body: object) {
  const answer = await change(team, id, body);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body;
}

/** Balances in bookings. */
const balances = (team: OpenTeam, id: string) =>
  team.store.read('team', async (view) =>
    Object.fromEntries(
      Object.entries(balancesOf(await poolState(view, id))).map(([host, nano]) => [
        host,
        Math.round((nano / BOOKING) * 100) / 100,
      ]),
    ),
  );

const refusals = ({ status, body }: Awaited<ReturnType<typeof change>>) => [
  status,
  body.errors?.map(({ pointer }) => pointer),
];

test('a pool is one document: groups, order, weights, priorities, policy, and the names of its hosts', async () => {
  const team = await openTeam();
  const pool = (await team.ask('pool', of('call'))).body;
  assert.deepEqual(pool, {
    mode: 'round-robin',
    groups: [
      {
        need: 1,
        members: ['a', 'b', 'c'].map((host) => ({ host, weight: 1, priority: 1 })),
      },
    ],
    owner: null,
    fairness: 'turns',
    requestedHost: 'neutral',
    offering: 'all',
    maxLead: null,
    hosts: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), active: true })),
    revision: pool.revision,
  });
  const after = await changed(team, 'call', {
    mode: 'round-robin',
    groups: [
      {
        members: [
          { host: 'c', weight: 3 },
          { host: 'a', priority: 2 },
        ],
      },
    ],
    fairness: 'strict',
    requestedHost: 'by-hand',
    offering: 'next-host',
    maxLead: 2,
  });
  assert.deepEqual(after.groups[0]!.members, [
    { host: 'c', weight: 3, priority: 1 },
    { host: 'a', weight: 1, priority: 2 },
  ]);
  assert.deepEqual(
    [after.fairness, after.requestedHost, after.offering, after.maxLead],
    ['strict', 'by-hand', 'next-host', 2],
  );
  const { hosts: _hosts, revision: _revision, ...same } = after;
  assert.equal((await changed(team, 'call', same)).revision, after.revision, 'a document can be sent back as it is');
});

test('who stays keeps their balance, who joins begins at 0, the balance of who leaves is split', async () => {
  const team = await openTeam();
  for (const hour of ['10', '11']) await team.book({ start: `2026-06-16T${hour}:00:00Z` });
  assert.deepEqual(await balances(team, 'call'), { a: -0.33, b: -0.33, c: 0.67 });
  await changed(team, 'call', turns('c', 'a'));
  assert.deepEqual(await balances(team, 'call'), { a: -0.5, c: 0.5 });
  await changed(team, 'call', turns('b', 'c', 'a'));
  assert.deepEqual(await balances(team, 'call'), { a: -0.5, b: 0, c: 0.5 });
  const first = {
    mode: 'round-robin',
    groups: [{ members: [{ host: 'b', priority: 2 }, { host: 'c' }, { host: 'a' }] }],
  };
  await changed(team, 'call', first);
  assert.deepEqual(await balances(team, 'call'), { a: -0.5, b: 0, c: 0.5 });
});

test('a rotation that rests while all take part goes on where it was, less those who are not in it any more', async () => {
  const team = await openTeam();
  for (const hour of ['10', '11']) await team.book({ start: `2026-06-16T${hour}:00:00Z` });
  await changed(team, 'call', together('a', 'b', 'c'));
  await team.book({ start: '2026-06-16T12:00:00Z' });
  await changed(team, 'call', turns('a', 'c'));
  assert.deepEqual(await balances(team, 'call'), { a: -0.5, c: 0.5 });
});

test('the first host is the owner until another is made, also when the order changes', async () => {
  const team = await openTeam();
  await changed(team, 'call', together('a', 'b', 'c'));
  assert.equal((await changed(team, 'call', together('c', 'b', 'a'))).owner, 'a');
  assert.equal((await changed(team, 'call', { ...together('c', 'b', 'a'), owner: 'b' })).owner, 'b');
  assert.equal((await changed(team, 'call', turns('a', 'b', 'c'))).owner, null);
});

test('the owner cannot be removed before another is made', async () => {
  const team = await openTeam();
  const early = await change(team, 'both', together('a', 'c'));
  assert.deepEqual(refusals(early), [422, ['/owner']]);
  assert.match(early.body.errors![0]!.detail, /name the host who takes over/);
  assert.deepEqual(refusals(await change(team, 'both', { ...together('a', 'c'), owner: 'b' })), [422, ['/owner']]);
  assert.equal((await changed(team, 'both', { ...together('a', 'c'), owner: 'c' })).owner, 'c');
});

test('another owner is that of bookings made from then on', async () => {
  const team = await openTeam();
  const before = await team.book({ bookingType: 'both' });
  assert.equal(before.owner, 'b');
  await changed(team, 'both', { ...together('b', 'a'), owner: 'a' });
  const after = await team.book({ bookingType: 'both', start: '2026-06-16T12:00:00Z' });
  assert.equal(after.owner, 'a');
  assert.equal((await team.read(before)).body.owner, 'b');
});

test('bookings keep their hosts when the pool changes', async () => {
  const team = await openTeam();
  const booking = await team.book({ bookingType: 'both' });
  await changed(team, 'both', { ...together('a', 'c'), owner: 'a' });
  assert.deepEqual((await team.read(booking)).body.hosts.map(({ id }) => id).toSorted(), ['a', 'b']);
});

test('a pool that cannot fill its seats is refused where it is published, with a pointer into the document', async () => {
  const team = await openTeam();
  const wrong: [object, string[]][] = [
    [turns('a'), ['/groups/0/members']],
    [together('b'), ['/groups/0/members']],
    [turns('a', 'x'), ['/groups/0/members/1']],
    [turns('a', 'a', 'b'), ['/groups/0/members/1']],
    [{ mode: 'round-robin', groups: [{ need: 2, members: members('a', 'b') }] }, ['/groups/0/need']],
    [{ mode: 'collective', groups: [{ members: members('a', 'b') }, { members: members('c') }] }, ['/groups/1']],
    [{ mode: 'panel', groups: [{ members: members('a', 'b') }] }, ['/groups/0/need']],
    [{ mode: 'panel', groups: [{ need: 3, members: members('a', 'b') }] }, ['/groups/0/need', '/groups']],
    [{ ...turns('a', 'b'), owner: 'a' }, ['/owner']],
    [{ ...turns('a', 'b'), maxLead: -1 }, ['/maxLead']],
    [{ ...turns('a', 'b'), fairnes: 'turns' }, ['/fairnes']],
  ];
  for (const [body, pointers] of wrong) {
    const answer = await change(team, 'call', body);
    assert.equal(answer.status, 422, JSON.stringify(body));
    for (const pointer of pointers) {
      assert.ok(
        answer.body.errors!.some((error) => error.pointer === pointer),
        JSON.stringify(answer.body.errors),
      );
    }
  }
  const hundred = Array.from({ length: 101 }, (_, i) => `h${i}`);
  assert.equal((await change(team, 'call', together(...hundred))).status, 422);
  assert.equal((await team.ask('pool', of('call'))).body.mode, 'round-robin', 'nothing of it was stored');
});

test('a panel has a need for each group', async () => {
  const team = await openTeam();
  const groups = [
    { need: 'all', members: members('a') },
    { need: 1, members: members('b', 'c') },
  ];
  const pool = await changed(team, 'call', { mode: 'panel', groups });
  assert.deepEqual([pool.owner, pool.groups.map(({ need }) => need)], ['a', ['all', 1]]);
  assert.deepEqual(
    (await team.book()).hosts.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('the second of two admins gets 412 with what changed, merges it, and nothing is lost', async () => {
  const team = await openTeam();
  const { revision } = (await team.ask('pool', of('call'))).body;
  const ask = (body: object, actor: typeof ADMIN, from: string) =>
    team.ask('changePool', { ...of('call'), body, revision: from }, actor);
  const [first, second] = await Promise.all([
    ask(turns('c', 'b', 'a'), ADMIN, revision),
    ask({ ...turns('a', 'b', 'c'), fairness: 'strict' }, OTHER_ADMIN, revision),
  ]);
  assert.deepEqual([first.status, second.status, second.body.code], [200, 412, 'changed-meanwhile']);
  const meanwhile = second.body.meanwhile as unknown as Record<'current' | 'base', typeof first.body> & {
    revision: string;
    by: string;
    at: string;
  };
  const order = ({ groups }: typeof first.body) => groups[0]!.members.map(({ host }) => host);
  assert.deepEqual(
    [order(meanwhile.base), order(meanwhile.current)],
    [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
    ],
  );
  assert.deepEqual([meanwhile.by, meanwhile.at], ['Grace', '2026-06-15T06:00:00Z']);
  assert.equal(meanwhile.revision, first.body.revision);

  const merged = await ask({ ...meanwhile.current, fairness: 'strict' }, OTHER_ADMIN, meanwhile.revision);
  assert.equal(merged.status, 200, JSON.stringify(merged.body));
  assert.deepEqual([order(merged.body), merged.body.fairness], [['c', 'b', 'a'], 'strict']);
});

test('a pool is not the rest of its type: changes of one leave the revision of the other', async () => {
  const team = await openTeam();
  const type = (await team.ask('teamBookingType', of('call'))).body;
  await changed(team, 'call', turns('a', 'b'));
  const { status } = await team.ask('changeBookingType', {
    ...of('call'),
    body: { title: 'Talk' },
    revision: type.revision,
  });
  assert.equal(status, 200);
});

test('hosts read the pools they sit in and change none; nobody else reads them', async () => {
  const team = await openTeam();
  assert.equal((await team.ask('pool', of('both'), hostActor('a'))).status, 200);
  assert.equal((await team.ask('pool', of('both'), hostActor('c'))).status, 404);
  assert.equal((await team.ask('pool', of('both'), null)).status, 401);
  assert.equal((await team.ask('pool', of('none'))).status, 404);
  const sent = { ...of('both'), body: together('a', 'b'), revision: 'r' };
  assert.equal((await team.ask('changePool', sent, hostActor('a'))).status, 403);
  assert.equal((await team.ask('changePool', { ...of('none'), body: together('a', 'b'), revision: 'r' })).status, 404);
  assert.equal((await team.ask('changePool', { ...of('both'), body: together('a', 'b') })).status, 428);
});

test('every change of a pool is noted, and one that changes nothing is not', async () => {
  const team = await openTeam();
  await changed(team, 'call', turns('a', 'b'));
  await changed(team, 'call', turns('a', 'b'));
  const lines = await team.store.read('team', (view) => view.documents({ kind: 'audit', ref: 'pool/call' }));
  assert.equal(lines.length, 1);
});

test('hosts of a collective may be replaced by the team where its type says so', async () => {
  const team = await openTeam();
  const policyAt = async (start: string) => {
    const booking = await team.book({ bookingType: 'both', start });
    return (await team.store.read('team', (view) => view.booking(booking.id)))!.state.policy.hosts;
  };
  assert.equal(await policyAt('2026-06-16T10:00:00Z'), 'fixed');
  const { revision } = (await team.ask('teamBookingType', of('both'))).body;
  const body = { policy: { replaceable: true } };
  assert.equal((await team.ask('changeBookingType', { ...of('both'), body, revision })).status, 200);
  assert.equal(await policyAt('2026-06-16T12:00:00Z'), 'replaceable');
  assert.deepEqual((await team.type('both')).policy, { cancelUntil: null, rescheduleUntil: null, sameHost: true });
});
