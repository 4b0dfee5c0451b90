import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Discovery, Problem } from '@team-booking/contract';
import type { Invitation, MadeToken, Me, TeamDocument } from '@team-booking/contract/team';
import { openApi } from './test/api.ts';
import { bearer, firstAdmin } from './test/signed-in.ts';

const SHOWN = { showLink: () => {} };

test('the team’s side is declared, and asks who somebody is', async (t) => {
  const api = await openApi(t);
  const { body: discovery } = await api.request<Discovery>('GET', '');
  assert.ok(discovery.capabilities.includes('team'));
  for (const headers of [{}, bearer('tbs_wrong'), { Authorization: 'Basic abc' }, { Authorization: 'Bearer' }]) {
    const { status, body } = await api.request<Problem>('GET', '/team/me', undefined, headers);
    assert.deepEqual([status, body.code], [401, 'unauthorized']);
  }
  const { body: me } = await api.request<Me>('GET', '/team/me', undefined, bearer(await firstAdmin(api)));
  assert.deepEqual([me.role, me.via, me.email], ['admin', 'session', 'grace@team.example']);
});

test('a change by a cookie comes from a page of this server', async (t) => {
  const api = await openApi(t);
  const Cookie = `a=1; __Host-tb-session=${await firstAdmin(api)}`;
  const change = (headers: Record<string, string>) =>
    api.request<Problem>('PATCH', '/team/me', { keys: false }, { Cookie, ...headers });
  const matrix: [Record<string, string>, number][] = [
    [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'https://book.example' }, 200],
    [{ Origin: 'https://book.example' }, 200],
    [{ 'Sec-Fetch-Site': 'same-site', Origin: 'https://other.book.example' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site', Origin: 'https://book.example' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }, 403],
    [{ 'Sec-Fetch-Site': 'none' }, 403],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'http://book.example' }, 403],
    [{ Origin: 'https://book.example.evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{}, 403],
  ];
  for (const [headers, expected] of matrix) {
    const { status, body } = await change(headers);
    assert.deepEqual([status, status === 403 ? body.code : null], [expected, expected === 403 ? 'forbidden' : null]);
  }
  const read = await api.request('GET', '/team/me', undefined, { Cookie, Origin: 'https://evil.example' });
  assert.equal(read.status, 200);
  // Without credentials allowed, no other site's page may read it.
  assert.equal(read.headers.get('access-control-allow-origin'), '*');
  assert.equal(read.headers.get('access-control-allow-credentials'), null);
});

test('a token needs no cookie’s protection, and outranks a cookie', async (t) => {
  const api = await openApi(t);
  const token = await firstAdmin(api);
  const elsewhere = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' };
  const changed = await api.request('PATCH', '/team/me', { keys: false }, { ...bearer(token), ...elsewhere });
  assert.equal(changed.status, 200);
  const both = { ...bearer('tbt_wrong'), Cookie: `__Host-tb-session=${token}` };
  assert.equal((await api.request('GET', '/team/me', undefined, both)).status, 401);
  const preflight = await api.app.request('/api/team/me', { method: 'OPTIONS', headers: elsewhere });
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Authorization/);
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
});

test('over HTTPS a cookie without the prefix that only this host can set is none', async (t) => {
  const api = await openApi(t);
  const token = await firstAdmin(api);
  const { status } = await api.request('GET', '/team/me', undefined, { Cookie: `tb-session=${token}` });
  assert.equal(status, 401);
});

test('a change of the team has its revision in a header', async (t) => {
  const api = await openApi(t);
  const headers = bearer(await firstAdmin(api));
  const { headers: answered, body } = await api.request<TeamDocument>('GET', '/team', undefined, headers);
  const tag = answered.get('etag')!;
  assert.equal(tag, `"${body.revision}"`);
  const changed = await api.request<TeamDocument>('PATCH', '/team', { name: 'New' }, { ...headers, 'If-Match': tag });
  assert.deepEqual([changed.status, changed.body.name], [200, 'New']);
  assert.equal((await api.request('PATCH', '/team', { name: 'New' }, headers)).status, 428);
});

test('each write is logged by its verb and ids, and by no name, address or secret', async (t) => {
  const api = await openApi(t, undefined, SHOWN);
  const token = await firstAdmin(api);
  const headers = bearer(token);
  const sent = { email: 'ivy@team.example', name: 'Ivy Blythe', role: 'host' };
  const { body: invitation } = await api.request<Invitation>('POST', '/team/people', sent, headers);
  const made = await api.request<MadeToken>('POST', '/team/tokens', { name: 'cli', scopes: ['read'] }, headers);
  await api.request('GET', '/team/people', undefined, headers);
  await api.request('POST', '/team/sign-in/links', { email: 'ivy@team.example' });
  await api.request('DELETE', `/team/people/${invitation.person.id}`, undefined, headers);
  const verbs = api.logged.map((line) => JSON.parse(line) as [string, Record<string, string>]);
  assert.deepEqual(
    verbs.map(([message, { verb }]) => [message, verb]),
    ['signIn', 'invite', 'createToken', 'requestSignInLink', 'removePerson'].map((verb) => ['team', verb]),
  );
  assert.equal(verbs.at(-1)![1]['of'], invitation.person.id);
  assert.ok(verbs.at(-1)![1]['person']);
  const text = api.logged.join('\n');
  const secret = invitation.link!.replace(/^.*=/, '');
  for (const hidden of ['Ivy', 'Grace', '@', token, made.body.token, secret]) assert.ok(!text.includes(hidden), hidden);
});

test('whoever sends too much is told to wait, and others are not', async (t) => {
  const limits = { writes: null, signedIn: { burst: 3, perMinute: 60 } };
  const api = await openApi(t, undefined, { limits });
  const session = await firstAdmin(api);
  const { body } = await api.request<MadeToken>(
    'POST',
    '/team/tokens',
    { name: 'cli', scopes: ['read'] },
    bearer(session),
  );
  const me = async (token: string) => api.request('GET', '/team/me', undefined, bearer(token));
  const statuses = [];
  for (let i = 0; i < 5; i++) statuses.push((await me(body.token)).status);
  assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
  assert.equal((await me(body.token)).headers.get('retry-after'), '1');
  assert.equal((await me(session)).status, 200);
});

test('asking for links is limited per address of whoever asks', async (t) => {
  const api = await openApi(t, undefined, { limits: { writes: { burst: 2, perMinute: 2 } } });
  const ask = () => api.request('POST', '/team/sign-in/links', { email: `${Math.random()}@team.example` });
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push((await ask()).status);
  assert.deepEqual(statuses, [204, 204, 429]);
});

test('a method or address that there is not is told as on the public side', async (t) => {
  const api = await openApi(t);
  assert.equal((await api.request('GET', '/team/nothing')).status, 404);
  const { status, headers } = await api.request('DELETE', '/team/me');
  assert.deepEqual([status, headers.get('allow')], [405, 'GET, PATCH']);
  assert.equal((await api.request('GET', '/teams')).status, 404);
});
