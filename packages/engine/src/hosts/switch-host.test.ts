import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostActor, openTeam } from '../../test/open-team.ts';
import { SETTINGS, type } from '../testing/sample-team.ts';

const ROTATION = { ...SETTINGS, bookingTypes: [type('call', 'round-robin', ['a', 'b', 'c'])] } as typeof SETTINGS;
const off = (id: string, dryRun = false) => ({ parameters: { id }, body: { dryRun } });

test('a host is switched off once nothing of theirs is ahead, and has left the pool', async () => {
  const team = await openTeam(ROTATION);
  const booked = await team.book({ host: 'a' });
  const dry = (await team.ask('switchOffHost', off('a', true))).body;
  assert.deepEqual([dry.bookings.map(({ id }) => id), dry.pools, dry.host.active], [[booked.id], [], true]);
  const refused = await team.ask('switchOffHost', off('a'));
  assert.deepEqual([refused.status, refused.body.code], [409, 'wrong-state']);
  assert.match(refused.body.detail, /One booking of A is still ahead/);
  await team.change(booked, 'cancel');
  assert.equal((await team.ask('switchOffHost', off('a'))).body.host.active, false);
  assert.equal((await team.ask('switchOffHost', off('a'))).status, 200, 'twice is once');
  const members = async () => (await team.store.read('team', (view) => view.pool('call')))!.members;
  assert.deepEqual(
    (await members()).map(({ host, active }) => [host, active]),
    [
      ['a', false],
      ['b', true],
      ['c', true],
    ],
  );
  assert.equal((await team.tryBook({ host: 'a' })).body.code, 'slot-taken');
  assert.equal((await team.ask('switchOnHost', { parameters: { id: 'a' } })).body.active, true);
  assert.equal((await team.tryBook({ host: 'a' })).status, 201);
  const lines = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
  assert.deepEqual(lines.map(({ body }) => [body['verb'], body['before'], body['after']]).toSorted(), [
    ['switchOffHost', { active: true }, { active: false }],
    ['switchOnHost', { active: false }, { active: true }],
  ]);
});

test('a booking that is over is not ahead', async () => {
  const team = await openTeam(ROTATION);
  await team.book({ host: 'a' });
  team.now = Date.parse('2026-06-16T10:30:00Z');
  assert.equal((await team.ask('switchOffHost', off('a'))).status, 200);
});

test('whoever owns a type, or whom nobody can replace there, is switched off after it has changed; the refusal names it', async () => {
  const team = await openTeam();
  const pools = async (id: string) =>
    (await team.ask('switchOffHost', off(id, true))).body.pools.map((pool) => [pool.id, pool.why]);
  assert.deepEqual(await pools('a'), [
    ['intro', 'needed'],
    ['both', 'needed'],
  ]);
  assert.deepEqual(await pools('b'), [['both', 'owner']]);
  assert.deepEqual(await pools('c'), []);
  const { body } = await team.ask('switchOffHost', off('a'));
  assert.deepEqual([body.code, /The intro .*The both /.test(body.detail)], ['wrong-state', true]);
  assert.equal((await team.ask('switchOffHost', off('c'))).status, 200);
});

test('the last of a rotation stays', async () => {
  const team = await openTeam(ROTATION);
  assert.equal((await team.ask('switchOffHost', off('a'))).status, 200);
  assert.equal((await team.ask('switchOffHost', off('b'))).status, 200);
  assert.deepEqual((await team.ask('switchOffHost', off('c', true))).body.pools, [
    { id: 'call', title: 'The call', why: 'needed' },
  ]);
});

test('what is not published needs nobody, and is not published again without them', async () => {
  const team = await openTeam();
  for (const id of ['intro', 'both']) {
    await team.ask(id === 'intro' ? 'archiveBookingType' : 'unpublishBookingType', { parameters: { id } });
  }
  assert.deepEqual((await team.ask('switchOffHost', off('a', true))).body.pools, []);
  assert.equal((await team.ask('switchOffHost', off('a'))).body.host.active, false);
  for (const id of ['intro', 'both']) {
    const refused = await team.ask('publishBookingType', { parameters: { id } });
    assert.equal(refused.body.code, 'invalid', id);
    assert.match(refused.body.detail, /A is switched off/);
  }
  await team.ask('switchOnHost', { parameters: { id: 'a' } });
  assert.equal((await team.ask('publishBookingType', { parameters: { id: 'intro' } })).body.status, 'published');
});

test('only admins switch anybody off', async () => {
  const team = await openTeam(ROTATION);
  assert.equal((await team.ask('switchOffHost', off('a'), hostActor('a'))).body.code, 'forbidden');
});
