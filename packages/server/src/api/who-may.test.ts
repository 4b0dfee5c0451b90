import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY } from '@team-booking/core/time';
import type { Problem } from '@team-booking/contract';
import type { Route, Scope } from '@team-booking/contract/routes';
import { TEAM_ROUTES, type Invitation, type MadeToken, type SignedIn } from '@team-booking/contract/team';
import { configureTeam, firstAdminLink, readTeam } from '@team-booking/engine';
import { createApi } from './create-api.ts';
import { openApi, SETTINGS, type TestApi } from './test/api.ts';
import { backendOfApi, bearer, firstAdmin } from './test/signed-in.ts';

const ROWS = Object.entries(TEAM_ROUTES) as [string, Route][];
const SCOPES: readonly Scope[] = ['read', 'bookings', 'settings'];

/** Sends a request that nothing is right with but whoever sends it. @returns its status, and the code of its problem */
async function send(
  api: TestApi,
  { method, path }: Route,
  headers: Record<string, string>,
): Promise<[number, string?]> {
  const body = method === 'get' || method === 'delete' ? undefined : '{ "unknown": ';
  const response = await api.app.request(`/api${path.replaceAll(/\{\w+\}/g, 'x')}`, {
    method: method.toUpperCase(),
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body }),
  });
  // A stream would go on.
  if (response.ok) return response.body?.cancel().then(() => [response.status]) ?? [response.status];
  return [response.status, ((await response.json()) as Problem).code];
}

/** The rows that let somebody in, by how they sign in. */
async function letIn(api: TestApi, headers: () => Promise<Record<string, string>>): Promise<string[]> {
  const found: string[] = [];
  for (const [id, row] of ROWS) {
    const [status, code] = await send(api, row, await headers());
    assert.notEqual(status, 500, id);
    assert.equal(status === 401 || status === 403, code === 'unauthorized' || code === 'forbidden', id);
    if (status !== 401 && status !== 403) found.push(id);
  }
  return found;
}

/** There are more rows than anybody may ask for in a minute. */
const UNLIMITED = { writes: null, reads: null };

const idsOf = (may: (row: Route) => boolean) => ROWS.filter(([, row]) => may(row)).map(([id]) => id);
const ANYONE = idsOf(({ access }) => access === 'anyone');

async function signIn(api: TestApi, link: string): Promise<string> {
  const { body } = await api.request<SignedIn>('POST', '/team/sign-in', { link });
  return body.token;
}

test('who has not signed in, or no longer, or elsewhere, gets nothing of the team’s side', async (t) => {
  const api = await openApi(t, undefined, { showLink: () => {}, limits: UNLIMITED });
  const admin = await firstAdmin(api);
  const { manage } = await api.book();
  const make = async (more: object) =>
    (await api.request<MadeToken>('POST', '/team/tokens', { name: 'cli', scopes: SCOPES, ...more }, bearer(admin)))
      .body;
  const expired = await make({ expiresAt: new Date(api.now + 1000).toISOString() });
  const revoked = await make({});
  await api.request('DELETE', `/team/tokens/${revoked.id}`, undefined, bearer(admin));
  const sent = { email: 'ivy@team.example', name: 'Ivy', role: 'admin' };
  const { body: ivy } = await api.request<Invitation>('POST', '/team/people', sent, bearer(admin));
  const removed = await signIn(api, ivy.link!);
  await api.request('DELETE', `/team/people/${ivy.person.id}`, undefined, bearer(admin));
  const ended = await firstOfAnotherTeam(api);
  api.now += 1000;

  const nobody: Record<string, Record<string, string>> = {
    'nothing at all': {},
    'a manage token of a booking': bearer(manage.token),
    'an expired token': bearer(expired.token),
    'a revoked token': bearer(revoked.token),
    'somebody removed': bearer(removed),
    'another team’s admin': bearer(ended),
    'a secret of a link': bearer(ivy.link!.replace(/^.*=/, '')),
    'an id of a token': bearer(expired.id),
  };
  for (const [who, headers] of Object.entries(nobody))
    assert.deepEqual(await letIn(api, async () => headers), ANYONE, who);
  api.now += 31 * DAY;
  assert.deepEqual(await letIn(api, async () => bearer(admin)), ANYONE, 'a session that has ended');
});

/** The session of an admin of another team in the same database. */
async function firstOfAnotherTeam(api: TestApi): Promise<string> {
  const read = readTeam({ ...SETTINGS, id: 'other' });
  assert.ok(read.ok);
  await configureTeam(api.store, read.team, api.now);
  const other = createApi({
    store: api.store,
    team: 'other',
    now: () => api.now,
    secret: Buffer.alloc(32, 7),
    publicUrl: 'https://book.example',
    busy: () => new Map(),
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const link = await firstAdminLink(backendOfApi(api, 'other'), api.now);
  const body = JSON.stringify({ link: link!.url, name: 'Eve', email: 'eve@other.example' });
  const headers = { 'Content-Type': 'application/json' };
  const response = await other.request('/team/sign-in', { method: 'POST', headers, body });
  const { token } = (await response.json()) as SignedIn;
  assert.equal((await other.request('/team/me', { headers: bearer(token) })).status, 200);
  return token;
}

test('an admin may do everything, a host what is a host’s', async (t) => {
  const api = await openApi(t, undefined, { showLink: () => {}, limits: UNLIMITED });
  const admin = await firstAdmin(api);
  const sent = { email: 'ivy@team.example', name: 'Ivy', role: 'host', host: 'a' };
  const { body: ivy } = await api.request<Invitation>('POST', '/team/people', sent, bearer(admin));
  const again = async (id: string) =>
    (await api.request<Invitation>('POST', `/team/people/${id}/invitation`, undefined, bearer(admin))).body.link!;
  // Each in a session of its own, as one of the requests ends it.
  const host = async () => bearer(await signIn(api, await again(ivy.person.id)));
  assert.deepEqual(
    await letIn(api, host),
    idsOf(({ access }) => access !== 'admin'),
  );
  const { body: people } = await api.request<{ items: { id: string; role: string }[] }>(
    'GET',
    '/team/people',
    undefined,
    bearer(admin),
  );
  const first = people.items.find(({ role }) => role === 'admin')!;
  const fresh = async () => bearer(await signIn(api, await again(first.id)));
  assert.deepEqual(await letIn(api, fresh), Object.keys(TEAM_ROUTES));
});

test('a token does what its scope says, and nothing that only people do', async (t) => {
  const api = await openApi(t);
  const admin = await firstAdmin(api);
  for (const scope of SCOPES) {
    const { body } = await api.request<MadeToken>(
      'POST',
      '/team/tokens',
      { name: 'cli', scopes: [scope] },
      bearer(admin),
    );
    const expected = idsOf((row) => row.access === 'anyone' || row.scope === scope);
    assert.deepEqual(await letIn(api, async () => bearer(body.token)), expected, scope);
  }
});
