import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADMIN, hostActor, openTeam } from '../../test/open-team.ts';

test('whoever has signed in is told who they are', async () => {
  const team = await openTeam();
  const { body } = await team.ask('me', {}, hostActor('a'));
  assert.deepEqual(
    [body.role, body.host, body.via, body.scopes],
    ['host', 'a', 'session', ['read', 'bookings', 'settings']],
  );
  assert.equal((await team.ask('me', {}, null)).body.code, 'unauthorized');
});

test('a token does what its scopes allow, and nothing that hosts may not', async () => {
  const team = await openTeam();
  const reads = { ...ADMIN, via: 'token', scopes: ['read'] } as const;
  assert.equal((await team.ask('team', {}, reads)).status, 200);
  const change = { body: { name: 'Blue' }, revision: 'r' };
  assert.equal((await team.ask('changeTeam', change, reads)).body.code, 'forbidden');
  assert.equal((await team.ask('changeTeam', change, hostActor('a'))).body.code, 'forbidden');
});

test('the team of a file can be seen, but not changed', async () => {
  const team = await openTeam();
  team.teamFile = 'team.json';
  const { body } = await team.ask('team');
  assert.deepEqual(body.configuredBy, { file: 'team.json' });
  const refused = await team.ask('changeTeam', { body: { name: 'Blue' }, revision: body.revision });
  assert.equal(refused.body.code, 'configured-by-file');
  assert.match(refused.body.detail, /team\.json/);
});

test('the second of two admins is told what the first one made of it, and what both began with', async () => {
  const team = await openTeam();
  const { revision, name } = (await team.ask('team')).body;
  const first = await team.ask('changeTeam', { body: { name: 'Blue' }, revision });
  assert.deepEqual([first.status, first.body.name], [200, 'Blue']);
  team.now += 60_000;
  const second = await team.ask('changeTeam', { body: { name: 'Green' }, revision });
  assert.equal(second.status, 412);
  const { current, base, by, at, revision: now } = second.body.meanwhile!;
  const names = [current, base].map((content) => (content as { name: string }).name);
  assert.deepEqual([names, by, at], [['Blue', name], 'Grace', '2026-06-15T06:00:00Z']);
  assert.equal((await team.ask('team')).body.name, 'Blue', 'nothing of it was stored');
  assert.equal((await team.ask('changeTeam', { body: { name: 'Green' }, revision: now })).status, 200);
  assert.equal((await team.ask('changeTeam', { body: { name: 'Grey' } })).body.code, 'revision-missing');
});

test('what is taken back is gone: absent members stay, null removes one', async () => {
  const team = await openTeam();
  const { revision } = (await team.ask('team')).body;
  const { body } = await team.ask('changeTeam', { body: { accent: '#00f' }, revision });
  assert.equal(body.accent, '#00f');
  const after = await team.ask('changeTeam', { body: { accent: null }, revision: body.revision });
  assert.deepEqual(
    [after.body.accent, after.body.revision],
    [undefined, revision],
    'the same content has the same revision',
  );
});
