import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { DAY } from '@team-booking/core/time';
import { check } from '@team-booking/contract';
import { JoinLinkQuestion } from '@team-booking/contract/team';
import { createClient, http } from '@team-booking/sdk';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { Webhook } from 'standardwebhooks';
import type { Settings } from '../serve/setting-table.ts';
import { startEmpty, Visitor } from '../sign-in/test/visit.ts';

const PAGE = readFileSync(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8');
const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

/** A system of the team's own, on this machine. */
async function listening(t: TestContext, answer: (...of: Parameters<RequestListener>) => unknown): Promise<string> {
  const server = createServer((...of) => void answer(...of)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/links`;
}

/** A team whose calls are made by a system of its own, and a visitor of its booking type. */
async function world(t: TestContext, url: string, settings: Partial<Settings> = { allowPrivateFeeds: true }) {
  const started = await startEmpty(t, { rateLimit: 0, ...settings });
  const { server } = started;
  const admin = new Visitor(server.url);
  await admin.signIn(server.signIn!.url, { name: 'Grace', email: 'grace@team.example' });
  const team = createTeamClient(httpTeam(`${server.url}/api`, { token: admin.cookies.get('tb-session')! }));
  await team.addHost({ body: { id: 'ivy', name: 'Ivy', email: 'ivy@team.example', timeZone: 'UTC' } });
  const made = await team.addBookingType({
    body: {
      title: 'Talk',
      slug: 'talk',
      mode: 'solo',
      hosts: ['ivy'],
      locations: [{ id: 'video', kind: 'online', label: 'Video call', call: 'hook' }],
      joinHook: { url, secret: SECRET },
    },
  });
  await team.publishBookingType({ id: made.id });
  const client = createClient({ backend: http(`${server.url}/api`), slug: 'talk' });
  const day = (days: number) => new Date(started.now + days * DAY).toISOString().slice(0, 10);
  const [slot] = await client.slots({ from: day(2), to: day(12) });
  const booked = await client.book(slot!, { attendee: { name: 'Vera', email: 'vera@visitor.example' } });
  assert.ok(booked.ok, JSON.stringify(booked));
  const { booking } = booked;
  const joinUrl = async () => (await team.teamBooking({ id: booking.id })).location?.joinUrl;
  return { started, team, made, booking, joinUrl };
}

async function until(started: { now: number }, what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await isSo()) return;
    if (i % 10 === 9) started.now += 2000;
    await pause(50);
  }
  assert.fail(`never ${what}`);
}

test('a system of the team’s own checks who asks, and its link is in the booking, though it was away at first', async (t) => {
  const questions: JoinLinkQuestion[] = [];
  const ids: unknown[] = [];
  const url = await listening(t, async (request, response) => {
    const body = await text(request);
    const headers = request.headers as Record<string, string>;
    ids.push(headers['webhook-id']);
    // At first it is away for a moment, as systems are.
    if (ids.length === 1) return void response.writeHead(503).end();
    const question = new Webhook(SECRET).verify(body, headers);
    const checked = check(JoinLinkQuestion, question);
    assert.ok(checked.ok, JSON.stringify(checked));
    questions.push(checked.value);
    response.end(JSON.stringify({ joinUrl: 'https://calls.example/room-7' }));
  });
  const { started, made, booking, joinUrl } = await world(t, url);
  assert.deepEqual(made.joinHook, { url });
  await until(started, 'joined', async () => (await joinUrl()) === 'https://calls.example/room-7');
  assert.deepEqual(ids, [`msg_${booking.id}_0`, `msg_${booking.id}_0`]);
  const [{ data }] = questions as [JoinLinkQuestion];
  assert.deepEqual([data.booking.id, data.host.email], [booking.id, 'ivy@team.example']);
});

test('nobody in a private network is asked, unless the server allows it, and it is said why', async (t) => {
  let asked = 0;
  const url = await listening(t, (_, response) => {
    asked += 1;
    response.end('{}');
  });
  const { started, team, joinUrl } = await world(t, url, {});
  const problem = async () => (await team.deadLetters({ query: {} })).items[0]?.problem;
  await until(started, 'given up', async () => {
    started.now += 20 * 60_000;
    return (await problem()) !== undefined;
  });
  assert.match((await problem())!, /private network/);
  assert.deepEqual([asked, await joinUrl()], [0, undefined]);
});

test('the question is on the page as it is sent', () => {
  const [, json = ''] = /```json\n([^`]*join-link\.wanted[^`]*)```/.exec(PAGE) ?? [];
  const checked = check(JoinLinkQuestion, JSON.parse(json));
  assert.ok(checked.ok, JSON.stringify(checked));
});
