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
