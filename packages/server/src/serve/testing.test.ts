import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import type { Discovery, Fixture, Problem } from '@team-booking/contract';
import { readSettings } from './settings.ts';
import { startServer, type RunningServer } from './start-server.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-testing-'));
after(() => rmSync(root, { recursive: true, force: true }));

const FIXTURE: Fixture = { now: '2026-06-15T06:00:00Z', hosts: [], bookingTypes: [] };

const NO_LIMITS = { perDay: null, perWeek: null, perMonth: null };
const TALK: Fixture['bookingTypes'][number] = {
  slug: 'talk',
  title: 'Talk',
  description: '',
  mode: 'solo',
  durations: [60],
  slot: { step: 60, offset: 0, timeZone: 'UTC' },
  groups: [{ need: 'all', hosts: [{ id: 'ada', weight: 1, priority: 1 }] }],
  owner: null,
  fairness: 'turns',
  buffers: { before: 0, after: 0 },
  limits: NO_LIMITS,
  window: { minNotice: 0, horizon: 100_000 },
  policy: { cancelUntil: null, rescheduleUntil: null, sameHost: false },
  approval: false,
  showHosts: true,
  locations: [],
  fields: [],
  guests: { max: 0 },
  consent: null,
};

async function start(t: TestContext, environment: Record<string, string>): Promise<RunningServer> {
  const read = readSettings({ environment: { PORT: '0', LOG_LEVEL: 'silent', ...environment } });
  assert.ok(read.ok);
  const server = await startServer(read.settings);
  // Also when the test fails: a server that still listens keeps the process waiting.
  t.after(() => server.close());
  return server;
}

async function put(server: RunningServer, what: 'fixture' | 'clock', body: object) {
  const response = await fetch(`${server.url}/api/testing/${what}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, problem: (text === '' ? null : JSON.parse(text)) as Problem | null };
}

test('a program names only the settings that it changes', async (t) => {
  const server = await startServer({ port: 0, dataDir: join(root, 'program'), logLevel: 'silent', testing: true });
  t.after(() => server.close());
  const { capabilities } = (await (await fetch(`${server.url}/api`)).json()) as Discovery;
  assert.ok(capabilities.includes('testing'));
});

test('a server that was not started for tests neither declares nor serves the capability testing', async (t) => {
  const server = await start(t, { DEMO: '1', DATA_DIR: join(root, 'plain') });
  const discovery = (await (await fetch(`${server.url}/api`)).json()) as Discovery;
  assert.ok(!discovery.capabilities.includes('testing'));
  assert.equal((await put(server, 'fixture', FIXTURE)).status, 404);
  await server.close();
});

test('a fixture is refused over data that no fixture wrote, now or earlier', async (t) => {
  for (const environment of [{ DEMO: '1', TESTING: '1' }, { TESTING: '1' }]) {
    const server = await start(t, { ...environment, DATA_DIR: join(root, 'demo') });
    const { status, problem } = await put(server, 'fixture', FIXTURE);
    assert.equal(status, 409);
    assert.equal(problem?.code, 'wrong-state');
    assert.match(problem?.detail ?? '', /new DATA_DIR/);
    await server.close();
  }
});

test('a folder that only fixtures wrote to takes another one after a restart', async (t) => {
  const environment = { TESTING: '1', DATA_DIR: join(root, 'fixtures') };
  for (let i = 0; i < 2; i++) {
    const server = await start(t, environment);
    assert.match(server.notes.join(), /Started for tests/);
    assert.equal((await put(server, 'clock', { now: FIXTURE.now })).problem?.code, 'wrong-state');
    assert.equal((await put(server, 'fixture', FIXTURE)).status, 204);
    assert.equal((await put(server, 'clock', { now: '2026-06-15T07:00:00Z' })).status, 204);
    await server.close();
  }
});

test('what is asked of a fixture is not answered from the one before, whose names and clock are the same', async (t) => {
  const server = await start(t, { TESTING: '1', DATA_DIR: join(root, 'kept') });
  const host = (busy: Fixture['hosts'][number]['busy']) => ({
    id: 'ada',
    name: 'Ada',
    timeZone: 'UTC',
    hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
    overrides: [],
    busy,
    limits: NO_LIMITS,
  });
  const answers = [];
  for (const busy of [[], [{ start: '2026-06-16T10:00:00Z', end: '2026-06-16T11:00:00Z' }]]) {
    const hosts = [host(busy)];
    assert.deepEqual(await put(server, 'fixture', { ...FIXTURE, hosts, bookingTypes: [TALK] }), {
      status: 204,
      problem: null,
    });
    for (const _ of [1, 2]) {
      const range = 'from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z';
      const response = await fetch(`${server.url}/api/booking-types/talk/availability?${range}`);
      answers.push(((await response.json()) as { hosts: { free: number[] }[] }).hosts[0]?.free);
    }
  }
  const [whole, broken] = [
    [540, 1020],
    [540, 600, 660, 1020],
  ];
  assert.deepEqual(answers, [whole, whole, broken, broken]);
});

test('every error of a fixture is named', async (t) => {
  const server = await start(t, { TESTING: '1', DATA_DIR: join(root, 'wrong') });
  const host = {
    id: 'ada',
    name: 'Ada',
    timeZone: 'Mars/Olympus',
    hours: [],
    overrides: [],
    busy: [],
    limits: NO_LIMITS,
  };
  const { status, problem } = await put(server, 'fixture', { ...FIXTURE, hosts: [host] });
  assert.equal(status, 422);
  assert.deepEqual(
    problem?.errors?.map(({ pointer }) => pointer),
    ['/hosts/0/timeZone'],
  );
  assert.equal((await put(server, 'fixture', { ...FIXTURE, now: 'today' })).status, 422);
  assert.equal((await put(server, 'clock', { now: '2026-02-30T00:00:00Z' })).problem?.code, 'wrong-state');
  await server.close();
});
