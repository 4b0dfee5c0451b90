import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { verifyPool } from '@team-booking/core/assignment';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { host, REQUEST, SETTINGS, type } from '../testing/sample-team.ts';

const at = (time: string) => ({ start: `2026-06-16T${time}:00Z` });
const START = Date.parse(REQUEST.start);

/** Everything that is stored of a team's bookings. */
const stored = (team: OpenTeam, pool = 'call') =>
  team.store.read('team', async (view) => ({
    bookings: await view.bookings({ from: 0, to: Infinity }),
    outbox: await view.outbox(),
    postings: await view.postings(pool),
    records: await view.records(pool),
    times: await view.hostTimes({ hosts: ['a', 'b', 'c'], from: 0, to: 1e15, now: team.now }),
    audit: await view.documents({ kind: 'audit' }),
    kept: await view.documents({ kind: 'reassignment' }),
  }));

const verified = async (team: OpenTeam, pool = 'call') => {
  const { postings, records } = await stored(team, pool);
  assert.deepEqual(verifyPool(postings, records), { ok: true, records: records.length });
};

const reassign = (
  team: OpenTeam,
  id: string,
  body: object = {},
  revision?: string,
  actor?: ReturnType<typeof hostActor>,
) => team.ask('reassign', { parameters: { id }, body, ...(revision !== undefined && { revision }) }, actor);

test('a dry run says exactly what the real one then does, and changes nothing', async () => {
  const team = await openTeam();
  await team.book();
  const { id } = await team.book(at('11:00'));
  const before = await stored(team);
  const { status, body: preview } = await reassign(team, id, { dryRun: true, reason: 'Ill' });
  assert.equal(status, 200);
  assert.deepEqual(await stored(team), before);
  assert.deepEqual(preview.hosts, { before: ['b'], after: ['c'] });
  assert.ok(preview.record?.kind === 'rotation');
  assert.deepEqual([preview.record.reason, preview.record.excluded], ['rotation', 'b']);
  assert.deepEqual(preview.mails, [
    { kind: 'notify-reassigned', to: 'visitor' },
    { kind: 'notify-reassigned', to: 'host', host: 'c' },
    { kind: 'notify-reassigned', to: 'host', host: 'b' },
  ]);
  assert.deepEqual(preview.calendars, { put: ['c'], removed: ['b'] });
  const owed = Object.fromEntries(preview.balances.map(({ host: id, balance }) => [id, balance]));
  assert.deepEqual(Object.keys(owed), ['a', 'b', 'c']);
  for (const side of ['before', 'after'] as const) {
    assert.equal(
      Object.values(owed).reduce((sum, balance) => sum + balance[side], 0),
      0,
    );
  }
  assert.ok(owed['b']!.after > owed['b']!.before, 'the turn is given back');
  assert.deepEqual(
    preview.balances.map(({ share }) => share.after),
    [500_000_000, 0, 500_000_000],
  );

  team.now += 60_000;
  const { body: done } = await reassign(team, id, { reason: 'Ill' }, preview.revision);
  assert.deepEqual(
    { ...done, dryRun: true, record: { ...done.record, at: null } },
    { ...preview, record: { ...preview.record, at: null } },
  );
  const after = await stored(team);
  assert.deepEqual(after.records.at(-1)!.record, done.record);
  const told = after.outbox.slice(before.outbox.length);
  assert.deepEqual(
    told.map(({ kind, payload }) => [kind, payload['reason']]),
    [
      ['notify-reassigned', 'Ill'],
      ['calendar-write', 'Ill'],
      ['calendar-remove', 'Ill'],
      ['webhook', 'Ill'],
    ],
  );
  assert.deepEqual(told[0]!.payload['by'], { kind: 'team', id: 'p-admin', name: 'Grace' });
  assert.deepEqual(
    after.audit.map(({ ref, body }) => [ref, body['verb']]),
    [[`booking/${id}`, 'reassign']],
  );
  await verified(team);
});

test('what was previewed is what happens, or nothing: a booking, an appointment or another weight in between', async () => {
  const changes: ((team: OpenTeam) => Promise<unknown>)[] = [
    (team) => team.book(at('15:00')),
    async (team) =>
      team.calendars.set('b', { state: 'fresh', asOf: team.now, busy: [{ start: START, end: START + 1 }] }),
    (team) =>
      team.configure({
        ...SETTINGS,
        bookingTypes: [type('call', 'round-robin', ['a', { host: 'b', weight: 3 }, 'c'])],
      } as TeamSettings),
  ];
  for (const change of changes) {
    const team = await openTeam();
    const { id } = await team.book();
    const { body: preview } = await reassign(team, id, { dryRun: true });
    await change(team);
    const before = await stored(team);
    const { status, body } = await reassign(team, id, {}, preview.revision);
    assert.deepEqual([status, body.code], [412, 'changed-meanwhile']);
    assert.notEqual(body.meanwhile?.revision, preview.revision);
    assert.deepEqual(await stored(team), before);
    const again = await reassign(team, id, {}, body.meanwhile!.revision);
    assert.equal(again.status, 200, 'it names the revision of what would happen now');
  }
});

test('by hand it goes to somebody free; outside of hours or calendar only if that is said; never over another booking', async () => {
  const late = host('c', { hours: [{ days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' }] });
  const team = await openTeam({ ...SETTINGS, hosts: [host('a'), host('b'), late, host('d')] } as TeamSettings);
  const { id } = await team.book();
  const refused = await reassign(team, id, { to: 'c' });
  assert.deepEqual([refused.body.code, refused.body.errors?.[0]?.pointer], ['invalid', '/to']);
  assert.match(refused.body.errors![0]!.detail, /does not work then.*outside: true/);
  const { body } = await reassign(team, id, { to: 'c', outside: true });
  assert.deepEqual([body.hosts.after, body.record?.reason], [['c'], 'manual']);

  team.calendars.set('a', { state: 'fresh', asOf: team.now, busy: [{ start: START, end: START + 1 }] });
  assert.match((await reassign(team, id, { to: 'a' })).body.errors![0]!.detail, /is busy then/);
  assert.equal((await reassign(team, id, { to: 'a', outside: true, dryRun: true })).status, 200);
  team.calendars.clear();

  await team.book({ bookingType: 'intro' });
  for (const outside of [false, true]) {
    const { body: taken } = await reassign(team, id, { to: 'a', outside });
    assert.deepEqual([taken.code, /another booking/.test(taken.detail)], ['slot-taken', true]);
  }
  assert.equal(
    (await reassign(team, id, { to: 'd', outside: true })).body.errors?.[0]?.pointer,
    '/to',
    'who is not in the pool',
  );
  assert.equal((await reassign(team, 'none')).status, 404);
});

test('a request that is sent again takes effect once, and is answered with what is there', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  const sent = { parameters: { id }, body: {}, key: 'k1' };
  const first = (await team.ask('reassign', sent)).body;
  const before = await stored(team);
  const again = (await team.ask('reassign', sent)).body;
  assert.deepEqual(again.hosts, { before: first.hosts.after, after: first.hosts.after });
  assert.deepEqual([again.record, again.mails], [first.record, []]);
  assert.deepEqual(await stored(team), before);
  assert.equal((await team.ask('reassign', { ...sent, body: { to: 'c' } })).body.code, 'idempotency-key-reused');
  const nothing = await reassign(team, id, { to: first.hosts.after[0] });
  assert.deepEqual([nothing.body.hosts.after, nothing.body.mails], [first.hosts.after, []]);
  assert.deepEqual((await stored(team)).audit, before.audit, 'what changes nothing is no line');
});

test('hosts give their own bookings to whoever is next, and to nobody else', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  const [a, b] = [hostActor('a'), hostActor('b')];
  assert.equal((await reassign(team, id, {}, undefined, b)).status, 404);
  assert.equal((await reassign(team, id, { dryRun: true }, undefined, b)).status, 404);
  assert.equal((await reassign(team, id, { to: 'c' }, undefined, a)).status, 403);
  assert.equal((await reassign(team, id, { outside: true }, undefined, a)).status, 403);
  assert.equal((await reassign(team, id, { from: 'b' }, undefined, a)).status, 403);
  const sent = { parameters: { id }, body: {}, key: 'k1' };
  assert.deepEqual((await team.ask('reassign', sent, a)).body.hosts, { before: ['a'], after: ['b'] });
  assert.equal((await team.ask('reassign', sent, a)).status, 200, 'sent again, although it is no longer theirs');
  assert.equal((await reassign(team, id, {}, undefined, a)).status, 404);
  const undo = (actor: ReturnType<typeof hostActor>) =>
    team.ask('undoReassign', { parameters: { id }, body: {} }, actor);
  assert.equal((await undo(b)).status, 403, 'what somebody else did');
  assert.equal((await undo(hostActor('c'))).status, 404);
  assert.equal((await undo(a)).body.restored, true);
});

const PANEL = {
  ...SETTINGS,
  hosts: ['l', 'a', 'b', 'c', 'd'].map((id) => host(id)),
  bookingTypes: [
    {
      ...type('panel', 'panel', []),
      hosts: undefined,
      groups: [
        { need: 'all', hosts: ['l'] },
        { need: 1, hosts: ['a', 'b'] },
        { need: 1, hosts: ['b', 'c', 'd'] },
      ],
    },
  ],
} as unknown as TeamSettings;

test('one seat of a panel is given, previewed and undone; a host gives their own', async () => {
  const team = await openTeam(PANEL);
  const { id } = await team.book({ bookingType: 'panel' });
  assert.equal((await reassign(team, id)).body.errors?.[0]?.pointer, '/from');
  const before = await stored(team, 'panel');
  const { body: preview } = await reassign(team, id, { from: 'b', dryRun: true });
  const { body } = await reassign(team, id, {}, undefined, hostActor('b'));
  assert.deepEqual(body.hosts, { before: ['l', 'a', 'b'], after: ['l', 'a', 'c'] });
  assert.deepEqual(body.hosts, preview.hosts);
  assert.equal((await reassign(team, id, {}, undefined, hostActor('l'))).body.code, 'hosts-fixed');
  const undone = await team.ask('undoReassign', { parameters: { id }, body: {} });
  assert.deepEqual([undone.body.restored, undone.body.hosts.after], [true, ['l', 'a', 'b']]);
  const { records } = await stored(team, 'panel');
  assert.deepEqual(records[0], before.records[0]);
  await verified(team, 'panel');
});

/** A booking of a collective whose type lets the team replace its hosts. */
async function replaceable(team: OpenTeam) {
  const both = { parameters: { id: 'both' } };
  const { revision } = (await team.ask('teamBookingType', both)).body;
  await team.ask('changeBookingType', { ...both, body: { policy: { replaceable: true } }, revision });
  return (await team.book({ bookingType: 'both' })).id;
}

test('a host of a collective is replaced by hand where its policy says so, the owner with the ownership, and back', async () => {
  const team = await openTeam();
  const fixed = await team.book({ bookingType: 'both', ...at('12:00') });
  assert.equal((await reassign(team, fixed.id, { from: 'a', to: 'c' })).body.code, 'hosts-fixed');
  const id = await replaceable(team);
  const row = () => team.store.read('team', (view) => view.booking(id));
  const before = (await row())!;
  assert.deepEqual([before.state.hosts, before.owner], [['b', 'a'], 'b']);
  const pointerOf = async (body: object) => (await reassign(team, id, body)).body.errors?.[0]?.pointer;
  assert.equal(await pointerOf({ to: 'c' }), '/from');
  assert.equal(await pointerOf({ from: 'b' }), '/to');
  assert.equal(await pointerOf({ from: 'b', to: 'a' }), '/to');
  assert.equal(await pointerOf({ from: 'c', to: 'a' }), '/from');
  assert.equal(await pointerOf({ from: 'b', to: 'nobody' }), '/to');
  const { body } = await reassign(team, id, { from: 'b', to: 'c' });
  assert.deepEqual([body.hosts.after, body.record?.kind, body.balances], [['c', 'a'], 'fixed', []]);
  assert.deepEqual(
    body.mails.map(({ to, host: one }) => one ?? to),
    ['visitor', 'c', 'b'],
  );
  assert.equal((await row())!.owner, 'c');
  await verified(team, 'both');
  const undone = (await team.ask('undoReassign', { parameters: { id }, body: {} })).body;
  assert.deepEqual([undone.restored, undone.hosts.after], [true, ['b', 'a']]);
  const again = (await row())!;
  assert.deepEqual([again.owner, again.state.hosts], [before.owner, before.state.hosts]);
  const { records } = await stored(team, 'both');
  const own = records.filter(({ record }) => record.bookingId === id);
  assert.deepEqual(
    own.map(({ live }) => live),
    [true, false],
  );
});
