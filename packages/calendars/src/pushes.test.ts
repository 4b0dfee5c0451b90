import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createCalendarReader } from './calendar-reader.ts';
import { googlePlace } from './google/test/google-place.ts';
import { graphPlace } from './microsoft/test/graph-place.ts';
import { refreshAccess } from './oauth/refresh-access.ts';
import { HOW, object } from './testing/calendars.ts';
import { startGoogle } from './testing/google/start-google.ts';

const NOW = Date.parse('2027-03-01T08:00:00Z');
const ADDRESS = 'https://book.example/pushes/1';
const event = (uid: string) => object(uid, 'DTSTART:20270310T090000Z', 'DURATION:PT1H');

/** What stands at our address, and what it was told. */
async function listening(t: TestContext, listener?: RequestListener) {
  const told: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      if (listener) return listener(request, response);
      const token = new URL(request.url!, 'http://x').searchParams.get('validationToken');
      if (token === null) told.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(200, { 'content-type': 'text/plain' }).end(token ?? '');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const reach = ({ pathname, search }: URL) =>
    new URL(pathname + search, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { told, reach };
}

async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !what(); i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(what());
}

test('Google tells of changes of a calendar, with our secret, until it is stopped; a longer channel takes its place', async (t) => {
  const google = await startGoogle();
  t.after(() => google.close());
  const { told, reach } = await listening(t);
  google.channels.reach = reach;
  const place = googlePlace(google, 'work');
  const { pushes } = place.connect(HOW);
  const asked = { address: ADDRESS, secret: 's3cret', now: NOW };
  const first = await pushes!.begin({ ...asked, before: null });
  assert.ok(first.ok, JSON.stringify(first));
  assert.equal(first.channel.until, NOW + 7 * 86_400_000);
  await place.write('a', event('a'));
  await until(() => told.length === 2);
  assert.deepEqual(
    told.map(({ headers }) => [headers['x-goog-channel-token'], headers['x-goog-resource-state']]),
    [
      ['s3cret', 'sync'],
      ['s3cret', 'exists'],
    ],
  );
  const next = await pushes!.begin({ ...asked, before: first.channel });
  assert.ok(next.ok && next.channel.id !== first.channel.id);
  assert.deepEqual(
    google.channels.open.map(({ id }) => id),
    [next.channel.id],
  );
  assert.deepEqual(await pushes!.end(next.channel), { ok: true });
  assert.deepEqual(await pushes!.end(next.channel), { ok: true }, 'it may have ended by itself');
  assert.deepEqual(google.channels.open, []);
});

test('Microsoft tells of changes once we have answered, is renewed while it lasts, and made anew where it is gone', async (t) => {
  const place = await graphPlace(t);
  const { subscriptions } = place.server;
  const { told, reach } = await listening(t);
  Object.assign(subscriptions, { reach, now: () => NOW });
  const { pushes } = place.connect(HOW);
  const asked = { address: ADDRESS, secret: 's3cret', now: NOW };
  const first = await pushes!.begin({ ...asked, before: null });
  assert.ok(first.ok, JSON.stringify(first));
  await subscriptions.tell('me');
  const [{ body } = { body: '{}' }] = told;
  const { value } = JSON.parse(body) as { value: { subscriptionId: string; clientState: string }[] };
  assert.deepEqual([value[0]?.subscriptionId, value[0]?.clientState], [first.channel.id, 's3cret']);

  const later = { ...asked, now: NOW + 3_600_000 };
  const renewed = await pushes!.begin({ ...later, before: first.channel });
  assert.deepEqual(renewed.ok && renewed.channel, { ...first.channel, until: first.channel.until + 3_600_000 });
  subscriptions.open.length = 0;
  const anew = await pushes!.begin({ ...later, before: first.channel });
  assert.ok(anew.ok && anew.channel.id !== first.channel.id);
  assert.deepEqual([await pushes!.end(anew.channel), await pushes!.end(anew.channel)], [{ ok: true }, { ok: true }]);
});

test('a provider that does not reach our address says so, and a team’s mailbox is named', async (t) => {
  const place = await graphPlace(t, { user: 'ada@team.example', isTeam: true });
  const asked = { address: ADDRESS, secret: 's', now: Date.now(), before: null };
  const { pushes } = place.connect(HOW);
  assert.equal((await pushes!.begin(asked)).ok, false);
  const { reach } = await listening(t, (_, response) => response.writeHead(200).end('hello'));
  place.server.subscriptions.reach = reach;
  assert.equal((await pushes!.begin(asked)).ok, false, 'somebody else is there');
  place.server.subscriptions.reach = (await listening(t)).reach;
  assert.equal((await pushes!.begin(asked)).ok, true);
  assert.equal(place.server.subscriptions.open[0]?.resource, 'users/ada@team.example/events');
});

test('where only busy time may be asked for, nothing is told', async (t) => {
  const place = await graphPlace(t, { user: 'ada@team.example', freeBusyOnly: true });
  assert.equal(place.connect(HOW).pushes, undefined);
});

test('a calendar that is said to have changed is read at once, and once more if it was being read', async (t) => {
  const google = await startGoogle();
  t.after(() => google.close());
  const place = googlePlace(google, 'work');
  const { provider, accounts, api } = google;
  const means = { allowAddress: () => true };
  const access = refreshAccess({ provider, client: accounts.client, refreshToken: 'refresh-1', now: Date.now, means });
  const reader = createCalendarReader({ now: () => NOW, sources: means });
  t.after(() => reader.stop());
  const source = { kind: 'google', calendar: 'work', connection: 'ada', access, api } as const;
  reader.setCalendars([{ host: 'ada', calendar: 'work', source, hostTimeZone: 'UTC' }]);
  await reader.refresh();
  const known = () => reader.snapshots()[0]!.reading!.busy.length;
  await place.write('a', event('a'));
  reader.changed('ada', 'work');
  await until(() => known() === 2);

  const before = google.requests.length;
  const goOn = google.hang();
  for (let i = 0; i < 50; i += 1) reader.changed('ada', 'work');
  reader.changed('ada', 'nothing');
  reader.changed('nobody', 'work');
  goOn();
  await until(() => google.requests.length - before === 2);
  await place.write('b', object('b', 'DTSTART:20270311T090000Z', 'DURATION:PT1H'));
  reader.changed('ada', 'work');
  await until(() => known() === 4);
  assert.equal(google.requests.length - before, 3, 'however often it was told');
});
