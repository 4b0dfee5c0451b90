import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { Authenticator } from '../test/authenticator.ts';
import { startEmpty, Visitor, type Started } from '../test/visit.ts';
import { hasPasskeys } from './relying-party.ts';

const ORIGIN = 'https://book.example';
const GRACE = { name: 'Grace', email: 'grace@team.example' };
type Test = Parameters<typeof startEmpty>[0];
type Options = Parameters<Authenticator['create']>[0] & Parameters<Authenticator['get']>[0];

/** The first admin's browser, and their authenticator. */
async function begin(t: Test): Promise<{ started: Started; visitor: Visitor; key: Authenticator }> {
  const started = await startEmpty(t, { publicUrl: ORIGIN, rateLimit: 0 });
  const visitor = new Visitor(started.server.url);
  await visitor.signIn(started.server.signIn!.url, GRACE);
  return { started, visitor, key: new Authenticator(ORIGIN) };
}

function post(visitor: Visitor, path: string, body: object = {}, headers = {}): Promise<Response> {
  return visitor.send(`/auth/passkeys/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers },
  });
}

async function options(visitor: Visitor, path: string): Promise<Options> {
  const response = await post(visitor, `${path}/options`);
  assert.equal(response.status, 200);
  return (await response.json()) as Options;
}

async function add(visitor: Visitor, key: Authenticator): Promise<number> {
  return (await post(visitor, 'registration', key.create(await options(visitor, 'registration')))).status;
}

async function enter(started: Started, key: Authenticator): Promise<{ visitor: Visitor; status: number }> {
  const visitor = new Visitor(started.server.url);
  const { status } = await post(visitor, 'sign-in', key.get(await options(visitor, 'sign-in')));
  return { visitor, status };
}

test('a passkey that was added signs its person in without an address', async (t) => {
  const { started, visitor, key } = await begin(t);
  assert.equal(await add(visitor, key), 204);
  const entered = await enter(started, key);
  assert.equal(entered.status, 200);
  const me = (await (await entered.visitor.get('/api/team/me')).json()) as { email: string };
  assert.equal(me.email, GRACE.email);
  const { items } = (await (await entered.visitor.get('/auth/passkeys')).json()) as { items: { usedAt: string }[] };
  assert.deepEqual(
    items.map(({ usedAt }) => typeof usedAt),
    ['string'],
  );
});

test('a challenge is answered once, in time, and for what it was given', async (t) => {
  const { started, visitor, key } = await begin(t);
  const given = await options(visitor, 'registration');
  const created = key.create(given);
  assert.equal((await post(visitor, 'registration', created)).status, 204);
  assert.equal((await post(visitor, 'registration', created)).status, 422);

  const stranger = new Visitor(started.server.url);
  const once = key.get(await options(stranger, 'sign-in'));
  assert.equal((await post(stranger, 'sign-in', once)).status, 200);
  assert.equal((await post(new Visitor(started.server.url), 'sign-in', once)).status, 401);
  const late = key.get(await options(stranger, 'sign-in'));
  started.now += 10 * MINUTE;
  assert.equal((await post(stranger, 'sign-in', late)).status, 401);
  const other = key.get(await options(visitor, 'registration'));
  assert.equal((await post(stranger, 'sign-in', other)).status, 401);
});

test('what another site got, what nobody unlocked and what another key signed signs nobody in', async (t) => {
  const { started, visitor, key } = await begin(t);
  await add(visitor, key);
  key.origin = 'https://evil.example';
  assert.equal((await enter(started, key)).status, 401);
  key.origin = ORIGIN;
  key.verified = false;
  assert.equal((await enter(started, key)).status, 401);
  key.verified = true;
  const forged = new Authenticator(ORIGIN);
  Object.defineProperty(forged, 'id', { value: key.id });
  forged.user = key.user;
  assert.equal((await enter(started, forged)).status, 401);
  assert.equal((await enter(started, new Authenticator(ORIGIN))).status, 401);
  assert.equal((await enter(started, key)).status, 200);
});

test('of a passkey that counts, a use before the latest is none: there is a copy', async (t) => {
  const { started, visitor, key } = await begin(t);
  key.counter = 5;
  await add(visitor, key);
  assert.equal((await enter(started, key)).status, 401);
  key.counter = 6;
  assert.equal((await enter(started, key)).status, 200);
  assert.equal((await enter(started, key)).status, 401);
});

test('a passkey is its person’s, who alone sees and removes it', async (t) => {
  const { started, visitor, key } = await begin(t);
  await add(visitor, key);
  const token = visitor.cookies.get('__Host-tb-session')!;
  const team = createTeamClient(httpTeam(`${started.server.url}/api`, { token }));
  const { link } = await team.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  const ivy = new Visitor(started.server.url);
  await ivy.signIn(link!);
  const listed = async (who: Visitor) =>
    ((await (await who.get('/auth/passkeys')).json()) as { items: { id: string }[] }).items.map(({ id }) => id);
  const [id] = await listed(visitor);
  assert.deepEqual(await listed(ivy), []);
  // Nor does somebody take over another's by adding it.
  assert.equal(await add(ivy, key), 422);
  const remove = (who: Visitor) =>
    who.send(`/auth/passkeys/${id}`, { method: 'DELETE', headers: { 'Sec-Fetch-Site': 'same-origin' } });
  assert.equal((await remove(ivy)).status, 404);
  assert.equal((await remove(visitor)).status, 204);
  assert.equal((await enter(started, key)).status, 401);
});

test('the passkeys of somebody who is switched off are gone', async (t) => {
  const { started, visitor } = await begin(t);
  const token = visitor.cookies.get('__Host-tb-session')!;
  const team = createTeamClient(httpTeam(`${started.server.url}/api`, { token }));
  const { link, person } = await team.invite({ body: { email: 'ivy@team.example', name: 'Ivy', role: 'host' } });
  const ivy = new Visitor(started.server.url);
  await ivy.signIn(link!);
  const key = new Authenticator(ORIGIN);
  await add(ivy, key);
  await team.changePerson({ id: person.id, revision: person.revision, body: { active: false } });
  assert.equal((await enter(started, key)).status, 401);
});

test('passkeys need a session to be added, and a page of this server', async (t) => {
  const { started, visitor } = await begin(t);
  assert.equal((await post(new Visitor(started.server.url), 'registration/options')).status, 401);
  const token = visitor.cookies.get('__Host-tb-session')!;
  const team = createTeamClient(httpTeam(`${started.server.url}/api`, { token }));
  const { token: api } = await team.createToken({ body: { name: 'cli', scopes: ['settings'] } });
  const bearer = { Authorization: `Bearer ${api}` };
  assert.equal((await post(new Visitor(started.server.url), 'registration/options', {}, bearer)).status, 403);
  const elsewhere = { 'Sec-Fetch-Site': 'cross-site' };
  for (const path of ['registration/options', 'registration', 'sign-in/options', 'sign-in']) {
    assert.equal((await post(visitor, path, {}, elsewhere)).status, 403, path);
  }
});

test('what is no passkey is refused, whatever it is', async (t) => {
  const { started } = await begin(t);
  const visitor = new Visitor(started.server.url);
  const bodies = ['', 'x', 'null', '[]', '{"id":1}', '{"id":"a","response":null}', '{"id":"a","response":{}}'];
  for (const body of bodies) {
    const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
    const { status } = await visitor.send('/auth/passkeys/sign-in', { method: 'POST', body, headers });
    assert.ok([400, 401, 422].includes(status), `${body} ${status}`);
  }
  const large = await post(visitor, 'sign-in', { id: 'a'.repeat(70_000), response: {} });
  assert.equal(large.status, 413);
});

test('passkeys are offered where browsers have them', () => {
  const addresses = [
    'https://book.example',
    'http://localhost:4300',
    'http://127.0.0.1:4300',
    'http://book.example',
    'https://[::1]',
  ];
  assert.deepEqual(addresses.map(hasPasskeys), [true, true, false, false, false]);
});
