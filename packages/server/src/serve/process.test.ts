import assert from 'node:assert/strict';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { endAll, Run } from './test/run.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-process-'));
after(() => {
  endAll();
  rmSync(root, { recursive: true, force: true });
});

const demo = (name: string, ...more: string[]) =>
  new Run(['serve', '--demo', '--port', '0', '--data', join(root, name), ...more]);

/** A request whose head is sent and whose body is not. */
async function halfSent(url: URL, body: string): Promise<{ socket: Socket; finish(): void; answer: Promise<string> }> {
  const socket = connect(Number(url.port), url.hostname);
  await once(socket, 'connect');
  const head = [
    'POST /api/bookings HTTP/1.1',
    `Host: ${url.host}`,
    'Content-Type: application/json',
    'Idempotency-Key: half-sent-request',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  const [first] = (await once(socket, 'data')) as [Buffer];
  assert.match(first.toString(), /^HTTP\/1\.1 100/);
  let answer = '';
  socket.on('data', (chunk: Buffer) => void (answer += chunk.toString()));
  return {
    socket,
    finish: () => void socket.write(body),
    answer: once(socket, 'close').then(() => answer),
  };
}

/** Resolves once new connections are refused: it is printed a moment before that the server stops. */
async function refused(url: URL): Promise<void> {
  let code: string | undefined;
  while (code !== 'ECONNREFUSED') {
    const fresh = get(url, { agent: false }).on('response', (answer) => answer.resume());
    code = await once(fresh, 'response').then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error.code,
    );
  }
}

test('it says where it is and what can be booked, and SIGTERM lets it answer what is in flight before it ends with 0', async () => {
  const run = demo('graceful');
  const url = await run.ready();
  assert.match(run.out, /Talk to a product specialist +http:\/\/127\.0\.0\.1:\d+\/talk-to-a-specialist\n/);
  assert.match(run.out, /Press Ctrl-C to stop\n$/);
  assert.equal((await fetch(new URL('/health', url))).status, 200);
  assert.equal(statSync(join(root, 'graceful/team-booking.sqlite')).mode & 0o077, 0);

  const request = await halfSent(url, '{"bookingType":"ask-ada"}');
  run.child.kill('SIGTERM');
  while (!run.out.includes('stopping (SIGTERM)')) await once(run.child.stdout!, 'data');
  await refused(new URL('/health', url));
  request.finish();
  assert.match(await request.answer, /^HTTP\/1\.1 422 [^]*"code":"invalid"/);
  assert.deepEqual(await run.ended, { code: 0, signal: null });
  // Of the calendar that the demo cannot read, and nothing else.
  assert.match(run.err, /^\{[^\n]*"host":"noa"[^\n]*\}\n$/);
});

const roundTheClock = {
  name: 'Night and Day',
  hosts: [
    {
      id: 'a',
      name: 'Ada',
      email: 'a@night.example',
      timeZone: 'UTC',
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
    },
  ],
  bookingTypes: [
    { slug: 'ask', title: 'Ask', mode: 'solo', hosts: ['a'], durations: [30], slot: { step: 30, timeZone: 'UTC' } },
  ],
};

/** Books the `index`th half hour from the day after tomorrow on. */
function book(url: URL, index: number): Promise<Response> {
  const midnight = Math.ceil(Date.now() / 86_400_000) * 86_400_000;
  return fetch(new URL('/api/bookings', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `half-hour-${index}` },
    body: JSON.stringify({
      bookingType: 'ask',
      start: new Date(midnight + 86_400_000 + index * 1_800_000).toISOString(),
      duration: 30,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Vera', email: 'vera@visitor.example' },
    }),
  });
}

/** Serves {@link roundTheClock} without a limit on bookings. */
function serveOwn(name: string, shell = '', stderr: 'pipe' | number = 'pipe'): Run {
  const team = join(root, `${name}.json`);
  writeFileSync(team, JSON.stringify(roundTheClock));
  const args = ['serve', '--team', team, '--port', '0', '--data', join(root, name)];
  return new Run(args, { RATE_LIMIT: '0' }, shell, stderr);
}

test('where files cannot grow any more, bookings are unavailable and health says so; what was answered is kept', async () => {
  const run = serveOwn('full', 'ulimit -f 1600;');
  const url = await run.ready();
  assert.equal((await fetch(new URL('/health', url))).status, 200);
  const kept: string[] = [];
  let refused: Response | null = null;
  for (let index = 0; index < 400 && !refused; index++) {
    const answer = await book(url, index);
    if (answer.status === 201) kept.push(((await answer.json()) as { id: string }).id);
    else refused = answer;
  }
  assert.ok(refused);
  assert.equal(refused.status, 503);
  assert.equal(((await refused.json()) as { code: string }).code, 'unavailable');
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  const health = await fetch(new URL('/health', url));
  assert.equal(health.status, 503);
  assert.equal(((await health.json()) as { database: string }).database, 'failing');
  assert.match(run.err, /"remedy":"/);
  run.child.kill('SIGTERM');
  await run.ended;

  const again = serveOwn('full');
  const second = await again.ready();
  assert.equal((await book(second, kept.length)).status, 201, 'with room it goes on');
  again.child.kill('SIGTERM');
  await again.ended;
  const database = new DatabaseSync(join(root, 'full/team-booking.sqlite'));
  const ids = new Set(
    database
      .prepare('SELECT id FROM booking')
      .all()
      .map(({ id }) => id),
  );
  database.close();
  assert.equal(ids.size, kept.length + 1);
  for (const id of kept) assert.ok(ids.has(id));
});

test('a folder that is deleted under the server stops bookings and health, with the remedy in the log', async () => {
  const run = serveOwn('deleted');
  const url = await run.ready();
  assert.equal((await book(url, 0)).status, 201);
  rmSync(join(root, 'deleted'), { recursive: true });
  assert.equal((await fetch(new URL('/health', url))).status, 503);
  assert.equal((await book(url, 1)).status, 503);
  assert.match(run.err, /deleted or replaced while it was open/);
  run.child.kill('SIGTERM');
  assert.deepEqual(await run.ended, { code: 0, signal: null });
});

test('a log on a full disk breaks no answer', async () => {
  const full = openSync('/dev/full', 'w');
  const run = serveOwn('no-log', '', full);
  const url = await run.ready();
  closeSync(full);
  for (const index of [0, 1, 2]) assert.equal((await book(url, index)).status, 201);
  assert.equal((await fetch(new URL('/ask', url))).status, 200);
  const health = (await (await fetch(new URL('/health', url))).json()) as { status: string; log: { lost: number } };
  assert.equal(health.status, 'degraded');
  assert.ok(health.log.lost >= 4);
  run.child.kill('SIGTERM');
  assert.deepEqual(await run.ended, { code: 0, signal: null });
});

test('whoever insists does not wait for what is in flight', async () => {
  const run = demo('impatient');
  const request = await halfSent(await run.ready(), '{"bookingType":"ask-ada"}');
  request.socket.on('error', () => undefined);
  run.child.kill('SIGINT');
  while (!run.out.includes('stopping (SIGINT)')) await once(run.child.stdout!, 'data');
  const insisting = setInterval(() => run.child.kill('SIGINT'), 100);
  assert.deepEqual(await run.ended, { code: 130, signal: null });
  clearInterval(insisting);
});

test('a port in use is one line with the remedy, and exit code 1', async () => {
  const first = demo('first');
  const { port } = await first.ready();
  const second = new Run(['serve', '--demo', '--data', join(root, 'second')], { PORT: port });
  assert.equal((await second.ended).code, 1);
  assert.match(
    second.err,
    new RegExp(`^team-booking: Port ${port} of 127\\.0\\.0\\.1 is in use\\. .*set PORT to another one.*\\n$`),
  );
  assert.equal(second.out, '');
  first.child.kill('SIGTERM');
  assert.equal((await first.ended).code, 0);
});
