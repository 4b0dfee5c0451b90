import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR } from '@team-booking/core/time';
import { hostActor, openTeam } from '../../test/open-team.ts';
import { firstAdmin, invited, signIn } from '../../test/sign-in.ts';
import { openHostFeed } from './open-feed.ts';

const A = { parameters: { id: 'a' } };
const served = () => openTeam(undefined, { servesFeeds: true });
const secretIn = (url: string) => /\/feeds\/(.+)\.ics$/.exec(url)![1]!;

test('a host makes their own address, and no other’s; it is shown once and stored nowhere', async () => {
  const team = await served();
  assert.deepEqual((await team.ask('hostFeed', A, hostActor('a'))).body, { since: null, readAt: null });
  const { status, body: made } = await team.ask('renewHostFeed', A, hostActor('a'));
  assert.equal(status, 201);
  assert.match(made.url, /^https:\/\/book\.example\/feeds\/tbf_[\w-]{43}\.ics$/);
  assert.equal((await team.ask('renewHostFeed', A, hostActor('b'))).status, 404);
  assert.equal((await team.ask('endHostFeed', A, hostActor('b'))).status, 404);
  assert.equal((await team.ask('hostFeed', A, hostActor('b'))).status, 404);
  const { body } = await team.ask('hostFeed', A);
  assert.deepEqual(body, { since: '2026-06-15T06:00:00Z', readAt: null });
  const log = JSON.stringify((await team.ask('audit')).body);
  assert.match(log, /renewHostFeed/);
  const stored = await team.store.read('team', async (view) => {
    const kinds = await view.documentKinds();
    return JSON.stringify(await Promise.all(kinds.map((kind) => view.documents({ kind }))));
  });
  assert.ok(!stored.includes(secretIn(made.url)) && !log.includes(secretIn(made.url)));
});

test('the last use is written down to the hour', async () => {
  const team = await served();
  const secret = secretIn((await team.ask('renewHostFeed', A)).body.url);
  const read = async () => {
    assert.ok(await openHostFeed(team.backend, secret, team.now));
    return (await team.ask('hostFeed', A)).body.readAt;
  };
  assert.equal(await read(), '2026-06-15T06:00:00Z');
  team.now += HOUR - 1;
  assert.equal(await read(), '2026-06-15T06:00:00Z');
  team.now += 1;
  assert.equal(await read(), '2026-06-15T07:00:00Z');
});

test('who may not sign in any more, or is another host now, reads nothing by the address they have', async () => {
  const team = await served();
  const { actor } = await firstAdmin(team);
  const { person, link } = await invited(team, actor, 'ivy@team.example', { host: 'a' });
  const ivy = await signIn(team, link);
  const make = async () => secretIn((await team.ask('renewHostFeed', A, ivy.actor)).body.url);
  const opens = async (secret: string) => (await openHostFeed(team.backend, secret, team.now)) !== null;
  const change = async (body: object) => {
    const people = (await team.ask('people', {}, actor)).body.items;
    const { revision } = people.find(({ id }) => id === person.id)!;
    const sent = { parameters: { id: person.id }, revision, body };
    assert.equal((await team.ask('changePerson', sent, actor)).status, 200);
  };
  const first = await make();
  assert.ok(await opens(first));
  await change({ host: 'b' });
  assert.ok(!(await opens(first)));
  await change({ host: 'a' });
  const second = await make();
  assert.ok(await opens(second));
  await change({ active: false });
  assert.ok(!(await opens(second)));
});

test('a backend that serves no feeds makes no address, and says so', async () => {
  const team = await openTeam();
  const { status, body } = await team.ask('renewHostFeed', A);
  assert.deepEqual([status, body.code], [409, 'wrong-state']);
  assert.match(body.detail, /runs on a server/);
});
