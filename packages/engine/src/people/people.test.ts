import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY } from '@team-booking/core/time';
import type { LinkLetter } from '../sign-in/link-letter.ts';
import { openTeam } from '../../test/open-team.ts';
import { firstAdmin, invited, signIn, works } from '../../test/sign-in.ts';

test('somebody who is invited signs in once by their link within seven days', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { person, link } = await invited(team, actor, 'Ivy@Team.example', { host: 'a' });
  assert.deepEqual(
    [person.email, person.role, person.host, person.signedInAt],
    ['ivy@team.example', 'host', 'a', null],
  );
  team.now += 7 * DAY - 1;
  const ivy = await signIn(team, link);
  assert.deepEqual([ivy.actor.person.id, ivy.actor.person.role], [person.id, 'host']);
  assert.equal((await team.ask('signIn', { body: { link } }, null)).status, 401);

  const late = await invited(team, actor, 'late@team.example');
  team.now += 7 * DAY;
  assert.equal((await team.ask('signIn', { body: { link: late.link } }, null)).status, 401);
});

test('where links are mailed, nobody is shown one', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { showLink: _, ...mailing } = team.backend;
  const { teamSurface } = await import('../team-surface/team-surface.ts');
  const surface = teamSurface(mailing, actor, () => team.now);
  const { link } = await surface.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  assert.equal(link, null);
  const queued = await team.store.read('team', (view) => view.documents({ kind: 'delivery' }));
  const [letter] = queued.map(({ body }) => body['known'] as LinkLetter);
  assert.deepEqual([queued.length, letter?.purpose], [1, 'invitation']);
  const { secretOf } = await import('../sign-in/link.ts');
  await signIn(team, secretOf(mailing, letter!.nonce));
});

test('an address is there once, whatever its case', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  await invited(team, actor, 'ivy@team.example');
  const again = { body: { email: 'IVY@team.example', name: 'Ivy', role: 'admin' } };
  const { status, body } = await team.ask('invite', again, actor);
  assert.deepEqual([status, body.code], [409, 'wrong-state']);
  const both = await Promise.all(
    [1, 2].map(() => team.ask('invite', { body: { email: 'two@team.example', name: 'Two', role: 'host' } }, actor)),
  );
  assert.deepEqual(both.map((one) => one.status).toSorted(), [201, 409]);
});

test('a host who is none of the team is named', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const sent = { email: 'ivy@team.example', name: 'Ivy', role: 'host', host: 'nobody' };
  const { status, body } = await team.ask('invite', { body: sent }, actor);
  assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '/host']);
});

test('a new invitation ends the ones before', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { person, link } = await invited(team, actor, 'ivy@team.example');
  const again = await team.ask('inviteAgain', { parameters: { id: person.id } }, actor);
  assert.equal(again.status, 201);
  assert.equal((await team.ask('signIn', { body: { link } }, null)).status, 401);
  await signIn(team, again.body.link!);
  assert.equal((await team.ask('inviteAgain', { parameters: { id: 'nobody' } }, actor)).status, 404);
});

test('the list has everybody in the order in which they came, a part at a time', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  for (const name of ['a', 'b', 'c', 'd']) {
    team.now += 1;
    await invited(team, actor, `${name}@team.example`);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await team.ask('people', { query: { limit: 2, ...(cursor && { cursor }) } }, actor);
    assert.ok(body.items.length <= 2);
    seen.push(...body.items.map(({ email }) => email[0]!));
    cursor = body.next ?? undefined;
  } while (cursor);
  assert.deepEqual(seen, ['g', 'a', 'b', 'c', 'd']);
  assert.equal((await team.ask('people', { query: { cursor: 'x' } }, actor)).status, 422);
});

test('a change is made from the revision that was seen', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { person } = await invited(team, actor, 'ivy@team.example');
  const change = (revision: string, body: object) =>
    team.ask('changePerson', { parameters: { id: person.id }, revision, body }, actor);
  const first = await change(person.revision, { name: 'Iris', host: 'b' });
  assert.deepEqual([first.status, first.body.name, first.body.host], [200, 'Iris', 'b']);
  const second = await change(person.revision, { name: 'Ivory' });
  assert.deepEqual([second.status, second.body.code], [412, 'changed-meanwhile']);
  const { meanwhile } = second.body;
  assert.deepEqual([meanwhile?.revision, meanwhile?.by], [first.body.revision, 'Grace']);
  assert.equal((meanwhile!.base as { name: string }).name, 'Ivy');
  assert.equal((await change(first.body.revision, { host: 'nobody' })).status, 422);
});

test('the last admin can be neither removed nor made a host nor switched off', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { body } = await team.ask('people', {}, actor);
  const { id, revision } = body.items[0]!;
  const tries = [
    team.ask('removePerson', { parameters: { id } }, actor),
    team.ask('changePerson', { parameters: { id }, revision, body: { role: 'host' } }, actor),
    team.ask('changePerson', { parameters: { id }, revision, body: { active: false } }, actor),
  ];
  for (const { status, body: refused } of await Promise.all(tries)) {
    assert.deepEqual([status, refused?.code], [409, 'wrong-state']);
    assert.match(refused.detail, /Make somebody else an admin first/);
  }
  const other = await invited(team, actor, 'second@team.example', { role: 'admin' });
  assert.equal((await team.ask('removePerson', { parameters: { id } }, actor)).status, 204);
  await signIn(team, other.link);
});

test('who is switched off or removed is out at once, sessions, tokens and links included', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  for (const end of ['off', 'removed'] as const) {
    const { person, link } = await invited(team, actor, `${end}@team.example`);
    const { token, actor: host } = await signIn(team, link);
    const made = await team.ask('createToken', { body: { name: 'cli', scopes: ['read'] } }, host);
    await team.ask('requestSignInLink', { body: { email: person.email } }, null);
    const asked = team.links.at(-1)!.url;
    const { status } =
      end === 'off'
        ? await team.ask(
            'changePerson',
            { parameters: { id: person.id }, revision: person.revision, body: { active: false } },
            actor,
          )
        : await team.ask('removePerson', { parameters: { id: person.id } }, actor);
    assert.ok(status < 300);
    assert.deepEqual([await works(team, token), await works(team, made.body.token)], [false, false], end);
    assert.equal((await team.ask('signIn', { body: { link: asked } }, null)).status, 401, end);
  }
  const { items } = (await team.ask('people', {}, actor)).body;
  const off = items.find(({ email }) => email.startsWith('off'))!;
  assert.equal((await team.ask('inviteAgain', { parameters: { id: off.id } }, actor)).status, 409);
});

test('people change their own name and settings, and take settings back', async () => {
  const team = await openTeam();
  const { actor, token } = await firstAdmin(team);
  const changed = await team.ask(
    'changeMe',
    { body: { name: 'Grace H.', keys: false, timeZone: 'Asia/Kolkata' } },
    actor,
  );
  assert.deepEqual(changed.body.settings, { keys: false, timeZone: 'Asia/Kolkata' });
  const { authenticate } = await import('../access/authenticate.ts');
  const now = await authenticate(team.backend, token, team.now);
  assert.deepEqual([now?.person.name, now?.settings.keys], ['Grace H.', false]);
  const back = await team.ask('changeMe', { body: { timeZone: null } }, actor);
  assert.deepEqual(back.body.settings, { keys: false });
  assert.equal((await team.ask('changeMe', { body: { timeZone: 'Mars/Base' } }, actor)).status, 422);
});

test('hosts of a file sign in as hosts, as long as the file names them', async () => {
  const team = await openTeam();
  team.teamFile = 'team.json';
  const { actor } = await firstAdmin(team);
  await team.ask('requestSignInLink', { body: { email: 'A@team.example' } }, null);
  const { token, actor: host } = await signIn(team, team.links.at(-1)!.url);
  assert.deepEqual([host.person.role, host.person.host, host.person.email], ['host', 'a', 'a@team.example']);
  const refused = await team.ask('removePerson', { parameters: { id: host.person.id } }, actor);
  assert.equal(refused.status, 409);
  assert.match(refused.body.detail, /team\.json/);

  const { SETTINGS } = await import('../testing/sample-team.ts');
  const gone = SETTINGS.hosts.map((one) => (one.id === 'a' ? { ...one, active: false } : one));
  await team.configure({ ...SETTINGS, hosts: gone });
  assert.equal(await works(team, token), false);
  team.links.length = 0;
  await team.ask('requestSignInLink', { body: { email: 'a@team.example' } }, null);
  assert.deepEqual(team.links, []);
});

test('a host of a file becomes one person, even by two links at a time', async () => {
  const team = await openTeam();
  team.teamFile = 'team.json';
  const { actor } = await firstAdmin(team);
  for (let i = 0; i < 2; i++) await team.ask('requestSignInLink', { body: { email: 'b@team.example' } }, null);
  await Promise.all(team.links.map(({ url }) => team.ask('signIn', { body: { link: url } }, null)));
  const { items } = (await team.ask('people', {}, actor)).body;
  assert.equal(items.filter(({ email }) => email === 'b@team.example').length, 1);
});

test('without a file an address of a host signs nobody in who was not invited', async () => {
  const team = await openTeam();
  await team.ask('requestSignInLink', { body: { email: 'a@team.example' } }, null);
  assert.deepEqual(team.links, []);
});

test('every change is a line of the audit log, without a secret', async () => {
  const team = await openTeam();
  const { actor } = await firstAdmin(team);
  const { person, link } = await invited(team, actor, 'ivy@team.example');
  const parameters = { id: person.id };
  await team.ask('changePerson', { parameters, revision: person.revision, body: { role: 'admin' } }, actor);
  await team.ask('changeMe', { body: { keys: false } }, actor);
  const { body: made } = await team.ask('createToken', { body: { name: 'cli', scopes: ['read'] } }, actor);
  await team.ask('revokeToken', { parameters: { id: made.id } }, actor);
  await team.ask('removePerson', { parameters }, actor);
  const lines = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
  assert.deepEqual(
    lines.map(({ body }) => body['verb']).toSorted(),
    ['invite', 'changePerson', 'changeMe', 'createToken', 'revokeToken', 'removePerson'].toSorted(),
  );
  const text = JSON.stringify(lines);
  for (const secret of [made.token, link.replace(/^.*=/, '')]) assert.ok(!text.includes(secret));
});
