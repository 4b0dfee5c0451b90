import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE } from '@team-booking/core/time';
import { openTeam } from '../../test/open-team.ts';
import { firstAdmin, invited, known, signIn, works } from '../../test/sign-in.ts';

const READ = { name: 'cli', scopes: ['read'] };

test('a token does what its person may, within its scopes', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { body: made } = await team.ask('createToken', { body: READ }, actor);
  assert.match(made.token, /^tbt_[A-Za-z0-9_-]{43}$/);
  const token = await known(team, made.token);
  assert.equal((await team.ask('people', {}, token)).status, 200);
  const { body: document } = await team.ask('team', {}, token);
  const change = await team.ask('changeTeam', { body: { name: 'New' }, revision: document.revision }, token);
  assert.deepEqual([change.status, change.body.code], [403, 'forbidden']);
  assert.match(change.body.detail, /settings/);
  for (const id of ['invite', 'createToken'] as const) {
    const body = id === 'invite' ? { email: 'eve@team.example', name: 'Eve', role: 'admin' } : READ;
    assert.equal((await team.ask(id, { body }, token)).status, 403, id);
  }
});

test('a token follows the role of its person', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { person, link } = await invited(team, actor, 'ivy@team.example', { role: 'admin' });
  const ivy = await signIn(team, link);
  const { body: made } = await team.ask('createToken', { body: READ }, ivy.actor);
  const revised = { parameters: { id: person.id }, revision: person.revision };
  await team.ask('changePerson', { ...revised, body: { role: 'host' } }, actor);
  assert.equal((await team.ask('people', {}, await known(team, made.token))).status, 403);
});

test('a token ends after a year, at a given time, or never where that is said', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const make = async (more: object) => (await team.ask('createToken', { body: { ...READ, ...more } }, actor)).body;
  const year = await make({});
  const soon = await make({ expiresAt: '2026-06-16T06:00:00Z' });
  const never = await make({ expiresAt: null });
  assert.deepEqual([year.expiresAt, never.expiresAt], ['2027-06-15T06:00:00Z', null]);
  for (const expiresAt of ['2026-06-15T06:00:00Z', '2026-02-30T06:00:00Z']) {
    const { status, body } = await team.ask('createToken', { body: { ...READ, expiresAt } }, actor);
    assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '/expiresAt'], expiresAt);
  }
  const all = () => Promise.all([year, soon, never].map(({ token }) => works(team, token)));
  team.now += DAY;
  assert.deepEqual(await all(), [true, false, true]);
  assert.equal((await team.ask('tokens', {}, actor)).body.items.length, 2);
  team.now += 364 * DAY;
  assert.deepEqual(await all(), [false, false, true]);
});

test('the last use is written down at most once a minute', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { body: made } = await team.ask('createToken', { body: READ }, actor);
  const used = async () => (await team.ask('tokens', {}, actor)).body.items[0]!.usedAt;
  assert.equal(await used(), null);
  await known(team, made.token);
  const first = await used();
  assert.equal(first, '2026-06-15T06:00:00Z');
  team.now += MINUTE - 1;
  await known(team, made.token);
  assert.equal(await used(), first);
  team.now += 1;
  await known(team, made.token);
  assert.equal(await used(), '2026-06-15T06:01:00Z');
});

test('people end their own tokens, admins anybody’s', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const ivy = await signIn(team, (await invited(team, actor, 'ivy@team.example')).link);
  const own = (await team.ask('createToken', { body: READ }, actor)).body;
  const theirs = (await team.ask('createToken', { body: READ }, ivy.actor)).body;
  const listed = async (who: typeof actor) => (await team.ask('tokens', {}, who)).body.items.map(({ id }) => id);
  assert.deepEqual(await listed(ivy.actor), [theirs.id]);
  assert.deepEqual((await listed(actor)).toSorted(), [own.id, theirs.id].toSorted());
  assert.ok(!JSON.stringify((await team.ask('tokens', {}, actor)).body).includes(own.token));
  const end = (id: string, who: typeof actor) => team.ask('revokeToken', { parameters: { id } }, who);
  assert.equal((await end(own.id, ivy.actor)).status, 404);
  assert.equal((await end(theirs.id, actor)).status, 204);
  assert.deepEqual([await works(team, own.token), await works(team, theirs.token)], [true, false]);
});

test('what is no token signs nobody in', async () => {
  const team = await openTeam();
  const { token } = await firstAdmin(team);
  const wrong = ['', 'x', token.slice(0, -1), `${token}x`, token.replace('tbs_', 'tbt_'), `tbs_${'a'.repeat(5000)}`];
  for (const credential of wrong) assert.equal(await works(team, credential), false, credential.slice(0, 60));
});
