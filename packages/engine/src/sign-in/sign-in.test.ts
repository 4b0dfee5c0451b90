import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { openTeam } from '../../test/open-team.ts';
import { firstAdmin, invited, known, signIn, works } from '../../test/sign-in.ts';
import { firstAdminLink } from './first-admin-link.ts';
import { sweepSignIns } from './sweep.ts';

const ask = (team: Awaited<ReturnType<typeof openTeam>>, email: string) =>
  team.ask('requestSignInLink', { body: { email } }, null);

test('the first admin says who they are, and nobody else becomes one by such a link', async () => {
  const team = await openTeam();
  const one = (await firstAdminLink(team.backend, team.now))!;
  const two = (await firstAdminLink(team.backend, team.now))!;
  const missing = await team.ask('signIn', { body: { link: one.url } }, null);
  assert.deepEqual([missing.status, missing.body.errors?.map(({ pointer }) => pointer)], [422, ['/name', '/email']]);
  const who = { name: 'Grace', email: 'Grace@team.example' };
  const { actor } = await signIn(team, one.url, who);
  assert.deepEqual([actor.person.role, actor.person.email], ['admin', 'grace@team.example']);
  assert.equal((await team.ask('signIn', { body: { link: two.url, ...who } }, null)).status, 401);
  assert.equal(await firstAdminLink(team.backend, team.now), null);
});

test('a link signs in once within 15 minutes', async () => {
  const team = await openTeam();
  await firstAdmin(team);
  await ask(team, 'GRACE@team.example');
  const { url } = team.links.at(-1)!;
  const both = await Promise.all([1, 2].map(() => team.ask('signIn', { body: { link: url } }, null)));
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 401]);
  await ask(team, 'grace@team.example');
  team.now += 15 * MINUTE;
  const late = await team.ask('signIn', { body: { link: team.links.at(-1)!.url } }, null);
  assert.deepEqual([late.status, late.body.code], [401, 'unauthorized']);
  assert.match(late.body.detail, /Ask for a new one/);
});

test('the answer and what is written are the same whether somebody is known', async () => {
  const team = await openTeam();
  await firstAdmin(team);
  const written = async (email: string) => {
    const answer = await ask(team, email);
    const found = await team.store.read('team', (view) => view.documents({ kind: 'sign-in-link', ref: email }));
    return [answer.status, answer.body, found.map(({ at, body }) => [at, body])];
  };
  assert.deepEqual(await written('grace@team.example'), await written('nobody@team.example'));
  assert.equal(team.links.length, 1);
});

test('an address gets five links that work at a time, and others get theirs', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  await invited(team, actor, 'ivy@team.example');
  for (let i = 0; i < 8; i++) assert.equal((await ask(team, 'grace@team.example')).status, 204);
  assert.equal(team.links.length, 5);
  await ask(team, 'ivy@team.example');
  assert.equal(team.links.length, 6);
  team.now += 15 * MINUTE;
  await ask(team, 'grace@team.example');
  assert.equal(team.links.length, 7);
});

test('a link of another team is none of this one', async () => {
  const team = await openTeam();
  await firstAdmin(team);
  const other = { ...team.backend, team: 'other' };
  const link = (await firstAdminLink(other, team.now))!;
  const who = { name: 'Eve', email: 'eve@other.example' };
  assert.equal((await team.ask('signIn', { body: { link: link.url, ...who } }, null)).status, 401);
});

test('no secret of a link, session or token is stored', async () => {
  const team = await openTeam();
  const { actor, token } = await firstAdmin(team);
  const { link } = await invited(team, actor, 'ivy@team.example');
  const made = await team.ask('createToken', { body: { name: 'cli', scopes: ['read'] } }, actor);
  await ask(team, 'grace@team.example');
  const kinds = ['person', 'session', 'token', 'sign-in-link', 'delivery'];
  const stored = JSON.stringify(
    await team.store.read('team', (view) => Promise.all(kinds.map((kind) => view.documents({ kind })))),
  );
  const secrets = [token, made.body.token, link, team.links.at(-1)!.url].map((text) => text.replace(/^.*=/, ''));
  for (const secret of secrets) {
    assert.ok(secret.length >= 43);
    assert.ok(!stored.includes(secret) && !stored.includes(secret.slice(4)));
  }
});

test('a session ends 30 days after its last use and 90 days after it began', async () => {
  const team = await openTeam();
  const { token } = await firstAdmin(team);
  for (let day = 0; day < 80; day += 20) {
    team.now += 20 * DAY;
    assert.equal(await works(team, token), true, `${day}`);
  }
  team.now += 10 * DAY - 1;
  assert.equal(await works(team, token), true);
  team.now += 1;
  assert.equal(await works(team, token), false);

  const idle = await openTeam();
  const other = await firstAdmin(idle);
  idle.now += 30 * DAY;
  assert.equal(await works(idle, other.token), false);
});

test('the use of a session is written down once an hour', async () => {
  const team = await openTeam();
  const { actor, token } = await firstAdmin(team);
  const used = async () => (await team.ask('sessions', {}, actor)).body.items[0]!.usedAt;
  const before = await used();
  team.now += HOUR - 1;
  await known(team, token);
  assert.equal(await used(), before);
  team.now += 1;
  await known(team, token);
  assert.notEqual(await used(), before);
});

test('people see and end their own sessions, and nobody else’s', async () => {
  const team = await openTeam();
  const { actor, token } = await firstAdmin(team);
  await ask(team, 'grace@team.example');
  const phone = await signIn(team, team.links.at(-1)!.url, { device: 'Phone' });
  const { items } = (await team.ask('sessions', {}, actor)).body;
  assert.deepEqual(
    items.map(({ device, current }) => [device, current]).toSorted(),
    [
      ['Phone', false],
      [null, true],
    ].toSorted(),
  );
  const { link } = await invited(team, actor, 'ivy@team.example');
  const ivy = await signIn(team, link);
  const id = items.find(({ device }) => device === 'Phone')!.id;
  assert.equal((await team.ask('endSession', { parameters: { id } }, ivy.actor)).status, 404);
  assert.equal((await team.ask('endSession', { parameters: { id } }, actor)).status, 204);
  assert.deepEqual([await works(team, phone.token), await works(team, token)], [false, true]);
  await team.ask('signOut', {}, actor);
  assert.equal(await works(team, token), false);
});

test('every session has a token of its own', async () => {
  const team = await openTeam();
  const { token } = await firstAdmin(team);
  await ask(team, 'grace@team.example');
  // A token that somebody else knows is no way in, and is never adopted.
  const again = await signIn(team, team.links.at(-1)!.url);
  assert.notEqual(again.token, token);
  assert.match(again.token, /^tbs_[A-Za-z0-9_-]{43}$/);
});

test('what has ended is swept, and the rest stays', async () => {
  const team = await openTeam();
  const { actor, token } = await firstAdmin(team);
  await ask(team, 'grace@team.example');
  await team.ask('createToken', { body: { name: 'ever', scopes: ['read'], expiresAt: null } }, actor);
  const count = async () => {
    const kinds = ['session', 'token', 'sign-in-link'];
    return team.store.read('team', (view) =>
      Promise.all(kinds.map(async (kind) => (await view.documents({ kind })).length)),
    );
  };
  assert.deepEqual(await count(), [1, 1, 1]);
  team.now += 15 * MINUTE;
  await sweepSignIns(team.backend, team.now);
  assert.deepEqual(await count(), [1, 1, 1]);
  await sweepSignIns(team.backend, team.now + 1);
  assert.deepEqual(await count(), [1, 1, 0]);
  assert.equal(await works(team, token), true);
  await sweepSignIns(team.backend, team.now + 400 * DAY);
  assert.deepEqual(await count(), [0, 1, 0]);
});
