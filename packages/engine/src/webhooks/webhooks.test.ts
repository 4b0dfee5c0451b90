import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, HOUR } from '@team-booking/core/time';
import { openTeam } from '../../test/open-team.ts';
import { openWebhooks, URL_OF } from '../../test/open-webhooks.ts';

const of = (id: string) => ({ parameters: { id } });

test('a webhook is added once, and its secret is shown to whoever added it and to nobody later', async () => {
  const team = await openTeam();
  const body = { url: URL_OF, events: ['booking.cancelled', 'booking.confirmed'], description: 'CRM' };
  const { body: made } = await team.ask('addWebhook', { body, key: 'k' });
  const again = await team.ask('addWebhook', { body, key: 'k' });
  assert.deepEqual(again.body, made);
  assert.match(made.secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  const { secret, ...shown } = made;
  assert.deepEqual((await team.ask('webhooks')).body, { items: [shown], next: null });
  assert.deepEqual((await team.ask('webhook', of(made.id))).body, shown);
  assert.deepEqual(shown, {
    id: made.id,
    ...body,
    personal: true,
    active: true,
    endedAt: null,
    secretSince: null,
    createdAt: '2026-06-15T06:00:00Z',
    revision: made.revision,
  });
  const kept = await team.store.read('team', async (view) => {
    const kinds = await view.documentKinds();
    return JSON.stringify(await Promise.all(kinds.map((kind) => view.documents({ kind }))));
  });
  assert.ok(!kept.includes(secret.slice(6)), 'it is stored nowhere');
});

test('only addresses of the web are taken, and only events that there are', async () => {
  const team = await openTeam();
  const refused = async (more: object) => {
    const { body } = await team.ask('addWebhook', { body: { url: URL_OF, events: ['booking.confirmed'], ...more } });
    return [body.code, ...(body.errors ?? []).map(({ pointer }) => pointer)];
  };
  for (const url of ['http://program.example/', 'ftp://x.example', 'https://u:p@x.example/', 'https://[', 'x'])
    assert.deepEqual(await refused({ url }), ['invalid', '/url'], url);
  assert.deepEqual(await refused({ events: ['booking.created'] }), ['invalid', '/events/0']);
  assert.deepEqual(await refused({ events: [] }), ['invalid', '/events']);
  assert.deepEqual(await refused({ colour: 'red' }), ['invalid', '/colour']);
});

test('a change names the revision that it was made from, and is logged', async () => {
  const team = await openTeam();
  const { id, revision } = await openWebhooks(team).add();
  const { body: changed } = await team.ask('changeWebhook', { ...of(id), revision, body: { description: 'CRM' } });
  assert.equal(changed.description, 'CRM');
  const late = await team.ask('changeWebhook', { ...of(id), revision, body: { description: 'ERP' } });
  assert.deepEqual([late.status, late.body.code], [412, 'changed-meanwhile']);
  const url = await team.ask('changeWebhook', { ...of(id), revision: '*', body: { url: 'https://[' } });
  assert.equal(url.body.code, 'invalid');
  assert.equal((await team.ask('removeWebhook', of(id))).status, 204);
  assert.equal((await team.ask('changeWebhook', { ...of(id), revision: '*', body: {} })).body.code, 'not-found');
  const { body: log } = await team.ask('audit', { query: { subject: `webhook/${id}` } });
  assert.deepEqual(log.items.map(({ verb }) => verb).toSorted(), ['addWebhook', 'changeWebhook', 'removeWebhook']);
});

test('there are at most fifty, and the list comes in parts', async () => {
  const team = await openTeam();
  const webhooks = openWebhooks(team);
  for (let i = 0; i < 50; i++) await webhooks.add({ url: `${URL_OF}/${i}` });
  const { body } = await team.ask('addWebhook', { body: { url: URL_OF, events: ['booking.confirmed'] } });
  assert.equal(body.code, 'wrong-state');
  const first = (await team.ask('webhooks', { query: { limit: '30' } })).body;
  const second = (await team.ask('webhooks', { query: { limit: '30', cursor: first.next! } })).body;
  assert.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 50);
  assert.equal(second.next, null);
});

test('a secret is made anew once per key, and the one before signs as well for a day', async () => {
  const team = await openTeam();
  const webhooks = openWebhooks(team);
  const { id, secret } = await webhooks.add();
  const { body: made } = await team.ask('renewWebhookSecret', { ...of(id), key: 'k' });
  assert.equal((await team.ask('renewWebhookSecret', { ...of(id), key: 'k' })).body.secret, made.secret);
  assert.notEqual(made.secret, secret);
  const signedBy = async () => {
    await team.ask('testWebhook', of(id));
    await webhooks.deliver();
    return webhooks.received.at(-1)!.secrets;
  };
  assert.deepEqual(await signedBy(), [made.secret, secret]);
  team.now += DAY - 1;
  assert.deepEqual(await signedBy(), [made.secret, secret]);
  team.now += 1;
  assert.deepEqual(await signedBy(), [made.secret]);
});

test('a secret that is made anew again and again is refused in the end, until the first of them are over', async () => {
  const team = await openTeam();
  const { id } = await openWebhooks(team).add();
  const renew = async () => (await team.ask('renewWebhookSecret', of(id))).status;
  for (let i = 0; i < 4; i++) {
    assert.equal(await renew(), 201);
    team.now += HOUR;
  }
  assert.equal(await renew(), 409);
  team.now += DAY;
  assert.equal(await renew(), 201);
});
