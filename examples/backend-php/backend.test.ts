import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { conformance, overHttp } from '@team-booking/conformance';
import { startBackend } from '@team-booking/conformance/testing';

const FILE = fileURLToPath(new URL('backend.php', import.meta.url));
const backend = await startBackend(['php', FILE]);
after(() => backend.end());

await conformance({ test, subject: overHttp(`${backend.url}/api`) });

const source = readFileSync(FILE, 'utf8');

test('it is one file of fewer than 650 lines that loads no other', () => {
  assert.ok(source.trimEnd().split('\n').length < 650);
  assert.doesNotMatch(source, /\b(?:require|include)(?:_once)?\b|\bautoload|\bdl\(/);
});

test('it needs only the usual extensions, SQLite and, to run standalone, pcntl', () => {
  const list = `
    $used = [];
    foreach (PhpToken::tokenize(file_get_contents($argv[1])) as $token) {
      $isFunction = $token->is(T_STRING) && function_exists($token->text);
      $isClass = $token->is(T_STRING) && class_exists($token->text);
      $found = $isFunction ? new ReflectionFunction($token->text) : ($isClass ? new ReflectionClass($token->text) : null);
      $used[] = $found?->getExtensionName();
    }
    echo json_encode(array_values(array_unique(array_filter($used))));`;
  const used = JSON.parse(execFileSync('php', ['-r', list, FILE], { encoding: 'utf8' })) as string[];
  const usual = ['Core', 'PDO', 'date', 'hash', 'json', 'pcntl', 'pcre', 'posix', 'random', 'standard', 'SPL'];
  assert.ok(used.includes('PDO'));
  assert.deepEqual(
    used.filter((name) => !usual.includes(name)),
    [],
  );
});

test('a number that JSON cannot represent is refused, and changes nothing', async () => {
  for (const duration of ['1e999', '-1e999', 'NaN']) {
    const answer = await fetch(`${backend.url}/api/bookings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'vast' },
      body: `{"duration":${duration}}`,
    });
    assert.equal(answer.status, 400, duration);
    assert.equal(((await answer.json()) as { code: string }).code, 'malformed');
  }
});

test('a request with no or an invalid Host header is answered like any other', async () => {
  const { hostname, port } = new URL(backend.url);
  for (const host of ['', 'Host: a:b:c\r\n']) {
    const socket = connect(Number(port), hostname);
    socket.end(`GET /api HTTP/1.0\r\n${host}\r\n`);
    let received = '';
    for await (const part of socket) received += String(part);
    assert.match(received, /^HTTP\/1\.\d 200 /, host);
    assert.match(received, /"contract"/);
  }
});

const HOST = {
  id: 'ada',
  name: 'Ada',
  timeZone: 'UTC',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
  overrides: [],
  busy: [],
  limits: { perDay: null, perWeek: null, perMonth: null },
};
const TYPE = {
  slug: 'call',
  title: 'Call',
  description: '',
  mode: 'solo',
  durations: [30],
  slot: { step: 30, offset: 0, timeZone: 'UTC' },
  groups: [{ need: 1, hosts: [{ id: 'ada', weight: 1, priority: 1 }] }],
  owner: null,
  fairness: 'turns',
  buffers: { before: 0, after: 0 },
  limits: HOST.limits,
  window: { minNotice: 0, horizon: 525_600 },
  policy: { cancelUntil: null, rescheduleUntil: null, sameHost: true },
  approval: false,
  showHosts: true,
  locations: [],
  fields: [],
  guests: { max: 0 },
  consent: null,
};

/** Starts it with a team, in a folder that outlives it. */
async function start(folder: string) {
  const team = join(folder, 'team.json');
  writeFileSync(team, JSON.stringify({ name: 'Engines', hosts: [HOST], bookingTypes: [TYPE] }));
  const { TESTING: _, ...env } = process.env;
  const child = spawn('php', [FILE, team], { env: { ...env, PORT: '0', DATA_DIR: join(folder, 'data') } });
  let output = '';
  child.stderr.resume();
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  while (!output.includes('\n')) await once(child.stdout, 'data');
  const url = /ready at (http:\/\/\S+)/.exec(output)![1]!;
  return {
    api: (path: string, init?: RequestInit) => fetch(`${url}/api${path}`, init),
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'team-booking-php-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('on SIGTERM it ends with all its workers, and bookings are kept', async () => {
  const first = await start(folder);
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const made = await first.api('/bookings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one' },
    body: JSON.stringify({
      bookingType: 'call',
      start: `${day}T10:00:00Z`,
      duration: 30,
      timeZone: 'Europe/Berlin',
      locale: 'de',
      attendee: { name: 'Zoë 🦉', email: 'zoe@visitor.example' },
      guests: [],
      answers: {},
    }),
  });
  assert.equal(made.status, 201);
  const booking = (await made.json()) as { id: string; attendee: { name: string }; manage: { token: string } };
  assert.equal(booking.attendee.name, 'Zoë 🦉');
  assert.equal(await first.end('SIGTERM'), 0);
  // A worker that was left behind would still answer here.
  await assert.rejects(first.api(''), { message: 'fetch failed' });

  const second = await start(folder);
  const init = { headers: { Authorization: `Bearer ${booking.manage.token}` } };
  const read = (await (await second.api(`/bookings/${booking.id}`, init)).json()) as { manage: object };
  assert.deepEqual({ ...read, manage: null }, { ...booking, manage: null });
  assert.equal(await second.end('SIGINT'), 0);
  await assert.rejects(second.api(''), { message: 'fetch failed' });
});

test('when it is killed, its workers end, too', async () => {
  const killed = await start(folder);
  assert.equal(await killed.end('SIGKILL'), null);
  // They notice within a second. One that stays makes this test run into its limit.
  const answers = () =>
    killed.api('').then(
      ({ ok }) => ok,
      () => false,
    );
  while (await answers()) await new Promise((resolve) => setTimeout(resolve, 50));
});

test('without a team it ends with the remedy', () => {
  const { TESTING: _, ...env } = process.env;
  const { status, stderr } = spawnSync('php', [FILE], { env, encoding: 'utf8' });
  assert.deepEqual([status, stderr], [1, "Name a team's JSON file or set TESTING=1.\n"]);
});

test('started with a team, it refuses fixtures', async () => {
  const serving = await start(folder);
  try {
    const fixture = JSON.stringify({ now: '2026-06-15T06:00:00Z', hosts: [], bookingTypes: [] });
    const init = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: fixture };
    assert.equal((await serving.api('/testing/fixture', init)).status, 404);
    const type = (await (await serving.api('/booking-types/call')).json()) as { branding: object };
    assert.deepEqual(type.branding, { team: 'Engines' });
  } finally {
    await serving.end('SIGTERM');
  }
});
