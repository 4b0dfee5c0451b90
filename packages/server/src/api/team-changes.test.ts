import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Invitation, MadeToken, PersonDocument, SignedIn, TeamChange } from '@team-booking/contract/team';
import { Streams } from './streams.ts';
import { openApi, type TestApi } from './test/api.ts';
import { bearer, firstAdmin } from './test/signed-in.ts';

/** Opens the stream of changes; `next` resolves with the next one, `null` when it has ended. */
async function listen(t: TestContext, api: TestApi, headers: Record<string, string>) {
  const response = await api.app.request('/api/team/changes', { headers });
  assert.equal(response.status, 200);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const leave = () => reader.cancel();
  t.after(leave);
  let text = '';
  const next = async (): Promise<TeamChange | null> => {
    for (;;) {
      const [found, data] = /^event: changed\ndata: (.*)\n\n/m.exec(text) ?? [];
      if (found !== undefined) {
        text = text.slice(text.indexOf(found) + found.length);
        return JSON.parse(data!) as TeamChange;
      }
      const { done, value } = await reader.read();
      if (done) return null;
      text += value;
    }
  };
  return { response, next, leave };
}

/** A host who has signed in, by the id of their host. */
async function hostOf(api: TestApi, admin: string, host: string) {
  const sent = { email: `${host}@people.example`, name: host, role: 'host', host };
  const { body: invited } = await api.request<Invitation>('POST', '/team/people', sent, bearer(admin));
  const { body } = await api.request<SignedIn>('POST', '/team/sign-in', { link: invited.link });
  return { id: invited.person.id, token: body.token };
}

/** Lets the checks of who listens run, as half a minute does. */
async function tick(t: TestContext): Promise<void> {
  t.mock.timers.tick(30_000);
  for (let i = 0; i < 20; i++) await setImmediate();
}

test('admins and hosts hear of bookings, each of those that they may see', { timeout: 30_000 }, async (t) => {
  const api = await openApi(t, undefined, { showLink: () => {} });
  const admin = await firstAdmin(api);
  const [a, c] = [await hostOf(api, admin, 'a'), await hostOf(api, admin, 'c')];
  const [all, own, others] = [
    await listen(t, api, bearer(admin)),
    await listen(t, api, { Cookie: `__Host-tb-session=${a.token}` }),
    await listen(t, api, bearer(c.token)),
  ];
  assert.equal(all.response.headers.get('Content-Type'), 'text/event-stream');
  const { id } = await api.book({ host: 'a' });
  assert.deepEqual(await all.next(), { what: ['bookings', 'history', 'waiting'], bookings: [id] });
  assert.deepEqual((await own.next())?.bookings, [id]);
  assert.deepEqual(await others.next(), { what: ['history'] });
});

test('a session that ends, and a token that is revoked, end their streams', { timeout: 30_000 }, async (t) => {
  const api = await openApi(t, undefined, { showLink: () => {} });
  const admin = await firstAdmin(api);
  const a = await hostOf(api, admin, 'a');
  const asked = { name: 'script', scopes: ['read'] };
  const { body: made } = await api.request<MadeToken>('POST', '/team/tokens', asked, bearer(admin));
  t.mock.timers.enable({ apis: ['setInterval'] });
  const [host, script, stays] = [
    await listen(t, api, bearer(a.token)),
    await listen(t, api, bearer(made.token)),
    await listen(t, api, bearer(admin)),
  ];
  await tick(t);
  assert.equal((await api.request('DELETE', '/team/session', undefined, bearer(a.token))).status, 204);
  assert.equal((await api.request('DELETE', `/team/tokens/${made.id}`, undefined, bearer(admin))).status, 204);
  await tick(t);
  for (const ended of [host, script]) while (await ended.next());
  const { id } = await api.book();
  for (;;) {
    const change = await stays.next();
    assert.ok(change, 'the stream of a session that goes on stays open');
    if (change.bookings?.includes(id)) break;
  }
});

test('whoever becomes another host’s, or no admin any more, listens anew', { timeout: 30_000 }, async (t) => {
  const api = await openApi(t, undefined, { showLink: () => {} });
  const admin = await firstAdmin(api);
  const a = await hostOf(api, admin, 'a');
  t.mock.timers.enable({ apis: ['setInterval'] });
  const stream = await listen(t, api, bearer(a.token));
  const { body: people } = await api.request<{ items: PersonDocument[] }>(
    'GET',
    '/team/people',
    undefined,
    bearer(admin),
  );
  const { revision } = people.items.find(({ id }) => id === a.id)!;
  const sent = { ...bearer(admin), 'If-Match': `"${revision}"` };
  const changed = await api.request('PATCH', `/team/people/${a.id}`, { host: 'b' }, sent);
  assert.equal(changed.status, 200, JSON.stringify(changed.body));
  await tick(t);
  while (await stream.next());
});

test('streams of the team count among those that may be open', { timeout: 30_000 }, async (t) => {
  const streams = new Streams({ perAddress: 1, total: 10 });
  const api = await openApi(t, undefined, { streams });
  const admin = await firstAdmin(api);
  const { leave } = await listen(t, api, bearer(admin));
  assert.equal((await api.request('GET', '/team/changes', undefined, bearer(admin))).status, 429);
  await leave();
  while (streams.size > 0) await setImmediate();
  assert.equal((await listen(t, api, bearer(admin))).response.status, 200);
  assert.equal((await api.request('GET', '/team/changes')).status, 401);
});
