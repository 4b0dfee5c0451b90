import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { simpleParser } from 'mailparser';
import type { Settings } from '../../serve/setting-table.ts';
import { startEmpty, Visitor } from '../../sign-in/test/visit.ts';
import { rawServer, smtpSink } from '../test/sink.ts';

const TEAM = {
  name: 'Solo <b>',
  contact: { email: 'us@solo.example' },
  hosts: [{ id: 'a', name: 'Ada Okafor', email: 'a@solo.example', timeZone: 'UTC' }],
  bookingTypes: [
    { slug: 'ask', title: 'Ask Ada', mode: 'solo', hosts: ['a'], durations: [30], slot: { step: 30, timeZone: 'UTC' } },
  ],
};

/** A server with one host, and its admin. */
async function startSolo(t: TestContext, settings: Partial<Settings> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-outbox-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const teamFile = join(folder, 'team.json');
  writeFileSync(teamFile, JSON.stringify(TEAM));
  const { server } = await startEmpty(t, { teamFile, ...settings });
  const admin = new Visitor(server.url);
  await admin.signIn(server.signIn!.url, { name: 'Grace', email: 'grace@solo.example' });
  return { server, admin };
}

/** Books the first time in two days. */
async function book(url: string, slug = 'ask'): Promise<void> {
  const from = `${new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
  const to = `${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
  const answer = await fetch(`${url}/api/booking-types/${slug}/availability?from=${from}&to=${to}`);
  const { hosts, from: served } = (await answer.json()) as { hosts: { free: number[] }[]; from: string };
  const start = new Date(Date.parse(served) + hosts[0]!.free[0]! * 60_000).toISOString().replace('.000', '');
  const booked = await fetch(`${url}/api/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'first' },
    body: JSON.stringify({
      bookingType: slug,
      start,
      duration: 30,
      timeZone: 'Asia/Tokyo',
      locale: 'en',
      attendee: { name: 'Vera <i>', email: 'vera@visitor.example' },
    }),
  });
  assert.equal(booked.status, 201, await booked.text());
}

async function capabilities(url: string): Promise<string[]> {
  const ofType = (await (await fetch(`${url}/api/booking-types/ask`)).json()) as { capabilities: string[] };
  const discovered = (await (await fetch(`${url}/api`)).json()) as { capabilities: string[] };
  assert.deepEqual(ofType.capabilities, discovered.capabilities);
  return discovered.capabilities;
}

/** The addresses of the messages, once there are so many. */
async function messages(reader: Visitor, count: number): Promise<string[]> {
  for (;;) {
    const page = await reader.get('/outbox');
    assert.equal(page.status, 200);
    const found = [...(await page.text()).matchAll(/href="(\/outbox\/[0-9a-f]+)"/g)].map(([, path]) => path!);
    if (found.length >= count) return found;
    await wait(50);
  }
}

test('without an SMTP server an admin sees each message as it would arrive, and nobody else does', async (t) => {
  const { server, admin } = await startSolo(t);
  assert.ok(!(await capabilities(server.url)).includes('mail'));
  assert.equal(server.outbox, `${server.url}/outbox`);
  assert.match(await (await admin.get('/outbox')).text(), /Nothing yet/);
  await book(server.url);
  const paths = await messages(admin, 2);
  const times = [...(await (await admin.get('/outbox')).text()).matchAll(/<span>([^<]*)<\/span>/g)].map(([, at]) => at);
  assert.equal(times.length, 2);
  for (const at of times) assert.match(at!, /UTC$/, 'in the team’s zone, not in its reader’s');
  const pages = await Promise.all(paths.map(async (path) => (await admin.get(path)).text()));
  const index = pages.findIndex((page) => page.includes('<dt>To</dt><dd><bdi>Vera'));
  const [page, path] = [pages[index]!, paths[index]!];
  assert.match(page, /Vera &lt;i&gt;<\/bdi> <bdi dir="ltr">&lt;vera@visitor\.example&gt;/);
  assert.match(page, /METHOD:REQUEST/);
  assert.match(page, /<iframe[^>]+sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  const shown = await admin.get(path);
  assert.match(
    shown.headers.get('content-security-policy')!,
    /default-src 'none'; script-src 'self'.*frame-src 'self'$/,
  );

  const message = await admin.get(`${path}/message`);
  const policy = message.headers.get('content-security-policy')!;
  assert.match(policy, /^default-src 'none'; style-src 'unsafe-inline'; img-src https:;.*; sandbox allow-popups/);
  assert.doesNotMatch(policy, /allow-scripts|allow-same-origin|script-src/);
  const html = await message.text();
  assert.match(html, /^<!doctype html>[^]*<head><base target="_blank">[^]*Solo &lt;b&gt;[^]*Ask Ada/);

  const source = await admin.get(`${path}/message.eml`);
  assert.equal(source.headers.get('content-type'), 'message/rfc822');
  const mail = await simpleParser(await source.text());
  assert.match(mail.subject!, /^Confirmed: Ask Ada, /);
  assert.equal(String(mail.html).replace('<head>', '<head><base target="_blank">').trim(), html.trim());

  const nobody = new Visitor(server.url);
  for (const one of ['/outbox', path, `${path}/message`, `${path}/message.eml`]) {
    const refused = await nobody.get(one);
    assert.deepEqual([refused.status, refused.headers.get('location')], [303, '/auth/sign-in'], one);
  }
  assert.equal((await admin.get('/outbox/nothing')).status, 404);
  assert.match(await (await nobody.get('/outbox', { 'Sec-Fetch-Site': 'cross-site' })).text(), /url=\/outbox"/);

  const team = createTeamClient(httpTeam(`${server.url}/api`, { token: admin.cookies.get('tb-session')! }));
  const { link } = await team.invite({ body: { email: 'ivy@solo.example', name: 'Ivy', role: 'host' } });
  const host = new Visitor(server.url);
  await host.signIn(link!);
  assert.deepEqual([(await host.get('/outbox')).status, (await host.get(path)).status], [403, 403]);

  await team.eraseVisitor({ body: { email: 'vera@visitor.example', cancel: true } });
  assert.doesNotMatch(await (await admin.get('/outbox')).text(), /vera/i);
  assert.equal((await admin.get(path)).status, 404);
});

test('in the demo whoever sits at the machine sees them, by the machine’s own names only', async (t) => {
  const { server } = await startEmpty(t, { demo: true });
  const nobody = new Visitor(server.url);
  assert.equal((await nobody.get('/outbox')).status, 200);
  for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via']) {
    assert.equal((await nobody.get('/outbox', { [name]: '203.0.113.7' })).status, 303, `through a proxy: ${name}`);
  }
  assert.equal(await statusFor(server.url, 'evil.example'), 303);
  assert.equal(await statusFor(server.url, 'localhost'), 200);
  const { server: proxied } = await startEmpty(t, { demo: true, publicUrl: 'https://demo.example' });
  assert.equal((await new Visitor(proxied.url).get('/outbox')).status, 303);
});

test('in the demo the links by which people sign in are there, too', async (t) => {
  const { server } = await startEmpty(t, { demo: true });
  const email = 'admin@northwind.example';
  await createTeamClient(httpTeam(`${server.url}/api`)).requestSignInLink({ body: { email } });
  const here = new Visitor(server.url);
  const links = async (): Promise<string[]> => {
    const pages = (await messages(here, 1)).map(async (path) => (await here.get(path)).text());
    return (await Promise.all(pages)).flatMap((page) => page.match(/http\S+\/auth\/sign-in\?link=[\w.-]+/) ?? []);
  };
  // What is seeded has told people, too.
  let [link] = await links();
  for (; !link; [link] = await links()) await wait(50);
  await here.signIn(link);
  assert.ok(here.cookies.has('tb-session'));
});

async function statusFor(url: string, host: string): Promise<number> {
  const { port } = new URL(url);
  const asked = request({ host: '127.0.0.1', port, path: '/outbox', headers: { Host: `${host}:${port}` } }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode!;
}

test('with an SMTP server mail arrives, the backend says that it sends mail, and there is nothing to look at', async (t) => {
  const sink = await smtpSink();
  t.after(() => sink.close());
  const { server, admin } = await startSolo(t, { smtpUrl: sink.url, mailFrom: 'booking@solo.example' });
  assert.deepEqual(
    server.notes.filter((note) => note.includes('SMTP')),
    [],
  );
  assert.ok((await capabilities(server.url)).includes('mail'));
  assert.equal(server.outbox, null);
  assert.equal((await admin.get('/outbox')).status, 404);
  await book(server.url);
  while (sink.arrived.length < 2) await wait(50);
  assert.deepEqual(sink.arrived.flatMap(({ to }) => to).sort(), ['a@solo.example', 'vera@visitor.example']);
  assert.ok(sink.arrived.every(({ from }) => from === 'booking@solo.example'));
});

test('a server starts although its SMTP server is down, and says so', async (t) => {
  const gone = await rawServer(() => undefined);
  await gone.close();
  const { server } = await startEmpty(t, { smtpUrl: gone.url, mailFrom: 'booking@solo.example' });
  assert.deepEqual(
    server.notes.filter((note) => note.includes('SMTP')),
    ['The SMTP server cannot be reached. Mail waits until it does. Check SMTP_URL.'],
  );
});
