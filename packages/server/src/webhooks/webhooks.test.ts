import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DAY } from '@team-booking/core/time';
import { check } from '@team-booking/contract';
import { NewWebhook, WEBHOOK_EVENTS, webhookRoutes, type WebhookMessage } from '@team-booking/contract/team';
import { createClient, http } from '@team-booking/sdk';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import { Webhook } from 'standardwebhooks';
import { startEmpty, Visitor, type Started } from '../sign-in/test/visit.ts';

const PAGE = readFileSync(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8');

const GRACE = { name: 'Grace', email: 'grace@team.example' };
const EVENTS = ['booking.confirmed', 'booking.rescheduled', 'booking.updated', 'booking.cancelled'] as const;

interface World {
  readonly started: Started;
  readonly team: TeamClient;
  /** Books the n-th free time, of a visitor of this number. */
  book(n: number): ReturnType<ReturnType<typeof createClient>['book']>;
}

/** A server with a team that can be booked, and an admin's client. */
async function world(t: TestContext): Promise<World> {
  const started = await startEmpty(t, { allowPrivateFeeds: true, rateLimit: 0 });
  const { server } = started;
  const visitor = new Visitor(server.url);
  await visitor.signIn(server.signIn!.url, GRACE);
  const team = createTeamClient(httpTeam(`${server.url}/api`, { token: visitor.cookies.get('tb-session')! }));
  const { id } = await team.addHost({ body: { name: 'Ivy', email: 'ivy@team.example', timeZone: 'UTC' } });
  const { id: type } = await team.addBookingType({
    body: { title: 'Talk', slug: 'talk', mode: 'solo', hosts: [id] },
  });
  await team.publishBookingType({ id: type });
  const client = createClient({ backend: http(`${server.url}/api`), slug: 'talk' });
  const day = (days: number) => new Date(started.now + days * DAY).toISOString().slice(0, 10);
  const slots = await client.slots({ from: day(2), to: day(12) });
  return {
    started,
    team,
    book: (n) => client.book(slots[2 * n]!, { attendee: { name: `Visitor ${n}`, email: `v${n}@visitor.example` } }),
  };
}

async function listening(t: TestContext, answer: (...of: Parameters<RequestListener>) => unknown): Promise<string> {
  const server = createServer((...of) => void answer(...of)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Waits until something is so, while the clock of the server goes on by seconds: so far as a program with a clock of its own takes it. */
async function until(started: Started, what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await isSo()) return;
    if (started.now < Date.now() + 200_000) started.now += 2000;
    await pause(100);
  }
  assert.fail(`never ${what}`);
}

test(
  'a receiver that fails, answers late and answers twice ends up knowing what the team knows',
  { timeout: 90_000 },
  async (t) => {
    const { started, team, book } = await world(t);
    // The library compares with this clock, which so goes as fast as the server's.
    t.mock.method(Date, 'now', () => started.now);
    const seen: { id: string; message: WebhookMessage }[] = [];
    let [requests, unsigned] = [0, 0];
    let secret = '';
    const url = await listening(t, async (request, response) => {
      requests += 1;
      const turn = requests % 6;
      const body = await text(request);
      try {
        const message = new Webhook(secret).verify(body, request.headers as Record<string, string>) as WebhookMessage;
        // Of a third nothing is taken; another third is taken, and answered too late or with a broken connection.
        if (turn === 1 || turn === 4) return void response.writeHead(turn === 1 ? 500 : 429).end();
        seen.push({ id: String(request.headers['webhook-id']), message });
        if (turn === 2) return void request.socket.destroy();
        if (turn === 5) await pause(300);
        response.writeHead(200).end();
      } catch {
        unsigned += 1;
        response.writeHead(401).end();
      }
    });
    ({ secret } = await team.addWebhook({ body: { url, events: [...EVENTS] } }));

    const bookings: string[] = [];
    for (let n = 0; n < 6; n++) {
      const booked = await book(n);
      assert.ok(booked.ok);
      const { id } = booked.booking;
      bookings.push(id);
      if (n % 2 === 0)
        await team.editTeamBooking({ id, revision: '*', body: { attendee: { name: `Visitor ${n}, renamed` } } });
      if (n % 3 === 0) await team.cancelTeamBooking({ id, body: { reason: 'No time' } });
    }
    const expected = 6 + 3 + 2;
    const taken = () => new Set(seen.map(({ id }) => id)).size;
    await until(started, 'is everything there', () => taken() >= expected);
    await until(started, 'is everything acknowledged', async () => {
      const [webhook] = (await team.webhooks()).items;
      const { items } = await team.webhookDeliveries({ id: webhook!.id });
      return items.length === expected && items.every(({ state }) => state === 'delivered');
    });
    assert.equal(unsigned, 0);
    assert.ok(seen.length > expected, 'some came twice');
    assert.equal(taken(), expected);
    const known = new Map<string, string>();
    const first = seen.filter(({ id }, i) => seen.findIndex((one) => one.id === id) === i);
    for (const {
      message: { data },
    } of first) {
      const before = known.get(data.booking.id) ?? '';
      const after = `${data.booking.sequence} ${data.booking.status}`;
      assert.ok(after > before, 'in order for each booking');
      known.set(data.booking.id, after);
    }
    for (const id of bookings) {
      const { sequence, status } = await team.teamBooking({ id });
      assert.equal(known.get(id), `${sequence} ${status}`);
    }
    for (const { id, message } of seen) {
      assert.deepEqual(message, first.find((one) => one.id === id)!.message, 'the same id is the same message');
    }
  },
);

test(
  'the receiver of the page takes what it is sent, also while its secret is changed, and a replay is nothing new to it',
  { timeout: 90_000 },
  async (t) => {
    const [, code] = /^```js\n([^]*?)^```$/m.exec(PAGE)!;
    const { started, team, book } = await world(t);
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    const url = `http://127.0.0.1:${port}/hook`;
    const { id, secret } = await team.addWebhook({ body: { url, events: ['booking.confirmed'] } });
    // Where the library can be found.
    const cwd = fileURLToPath(new URL('../..', import.meta.url));
    const env = { ...process.env, PORT: String(port), WEBHOOK_SECRET: secret };
    const receiver = spawn(process.execPath, ['--input-type=module', '-e', code!], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => receiver.kill());
    let printed = '';
    receiver.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));

    const states = async () => (await team.webhookDeliveries({ id })).items.map(({ state }) => state).toSorted();
    const booked = await book(0);
    assert.ok(booked.ok);
    await until(started, 'has it heard of the first', async () => (await states()).includes('delivered'));
    await team.renewWebhookSecret({ id });
    assert.ok((await book(1)).ok);
    await until(
      started,
      'has it heard of the second',
      async () => (await states()).length === 2 && !(await states()).includes('waiting'),
    );
    assert.deepEqual(await states(), ['delivered', 'delivered']);
    const delivery = (await team.webhookDeliveries({ id })).items.at(-1)!;
    await team.replayWebhookDelivery({ id: delivery.id });
    await until(started, 'has it had the replay', async () => {
      const { attempts, state, status } = await team.webhookDelivery({ id: delivery.id });
      return attempts > delivery.attempts && state === 'delivered' && status === 204;
    });
    const lines = printed.trim().split('\n');
    assert.equal(lines.length, 2, printed);
    for (const line of lines) assert.match(line, /^booking\.confirmed \w\w-\d{5} confirmed$/);

    const { booking } = delivery;
    assert.ok(lines[0]!.includes(booking!.number));
  },
);

test('a private address is refused by a server that is not told to allow it', async (t) => {
  const started = await startEmpty(t);
  const { server } = started;
  const visitor = new Visitor(server.url);
  await visitor.signIn(server.signIn!.url, GRACE);
  const team = createTeamClient(httpTeam(`${server.url}/api`, { token: visitor.cookies.get('tb-session')! }));
  let requests = 0;
  const url = await listening(t, (_request, response) => {
    requests += 1;
    response.end();
  });
  const { id } = await team.addWebhook({ body: { url, events: ['booking.confirmed'] } });
  const { id: delivery } = await team.testWebhook({ id });
  await until(started, 'was it tried', async () => (await team.webhookDelivery({ id: delivery })).state === 'failed');
  const { problem, status } = await team.webhookDelivery({ id: delivery });
  assert.match(problem!, /private network/);
  assert.deepEqual([status, requests], [null, 0]);
});

test('the page names every event and what it means, and requests that there are', () => {
  const rows = [...PAGE.matchAll(/^\| `(booking\.[a-z-]+)` \| (.+) \|$/gm)].map(([, name, meaning]) => [name, meaning]);
  assert.deepEqual(rows, Object.entries(WEBHOOK_EVENTS));
  const asked = [...PAGE.matchAll(/(GET|POST|PATCH) (\/team\/[a-z/{}-]+)/g)].map(
    ([, method, path]) => `${method} ${path}`,
  );
  const known = Object.values(webhookRoutes).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  assert.deepEqual(
    known.filter((one) => !asked.includes(one)),
    ['GET /team/webhooks/{id}', 'DELETE /team/webhooks/{id}'],
  );
  assert.deepEqual(
    asked.filter((one) => !known.includes(one)),
    [],
  );
  const [, body] = /ask POST \/team\/webhooks '([^']+)'/.exec(PAGE)!;
  assert.ok(check(NewWebhook, JSON.parse(body!)).ok);
});
