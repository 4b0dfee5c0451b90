import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createClient, http } from '@team-booking/sdk';
import { execute, freshDatabase, startCluster } from '../store/postgres/test/cluster.ts';
import { runCommand } from './command.ts';
import { readSettings } from './settings.ts';
import type { StartError } from './start-error.ts';
import { startServer } from './start-server.ts';

const SECRET = 'the same key for every server of this database';
const root = mkdtempSync(join(tmpdir(), 'team-booking-postgres-server-'));
after(() => rmSync(root, { recursive: true, force: true }));

const TEAM = {
  name: 'Red',
  hosts: ['a', 'b'].map((id) => ({ id, name: id, email: `${id}@team.example`, timeZone: 'UTC' })),
  bookingTypes: [
    {
      slug: 'call',
      title: 'Call',
      mode: 'round-robin',
      hosts: ['a', 'b'],
      durations: [30],
      slot: { step: 30, timeZone: 'UTC' },
    },
  ],
};

function teamFile(team: object): string {
  const file = join(root, `team-${Object.keys(team).length}-${JSON.stringify(team).length}.json`);
  writeFileSync(file, JSON.stringify(team));
  return file;
}

const environmentOf = (url: string, more: Record<string, string> = {}) => ({
  DATABASE_URL: url,
  SECRET,
  TEAM_FILE: teamFile(TEAM),
  DATA_DIR: join(root, 'data'),
  PORT: '0',
  LOG_LEVEL: 'silent',
  PUBLIC_URL: 'https://book.example',
  ...more,
});

function start(url: string, more: Record<string, string> = {}) {
  const read = readSettings({ environment: environmentOf(url, more) });
  assert.ok(read.ok, JSON.stringify(read));
  return startServer(read.settings, { patience: 200 });
}

async function book(origin: string) {
  const client = createClient({ backend: http(`${origin}/api`), slug: 'call' });
  const day = (by: number) => new Date(Date.now() + by * 86_400_000).toISOString().slice(0, 10);
  const [slot] = await client.slots({ from: day(3), to: day(14) });
  const outcome = await client.book(slot!, { attendee: { name: 'Vera', email: 'vera@visitor.example' } });
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.booking;
}

test('servers on one database share team, bookings and links, and need no data folder', async (t) => {
  const url = await freshDatabase(t);
  const [one, other] = await Promise.all([start(url), start(url)]);
  try {
    const { id, manage } = await book(one.url);
    await book(other.url);
    const token = manage.url.split('#')[1];
    const open = (origin: string) =>
      fetch(`${origin}/api/bookings/${id}`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal((await open(other.url)).status, 200);
    assert.equal((await fetch(`${other.url}/health`)).status, 200);

    let out = '';
    const code = await runCommand(['renew-link', id], {
      environment: environmentOf(url),
      out: (text) => void (out += text),
      err: assert.fail,
      stopped: async () => 'SIGTERM',
    });
    assert.deepEqual([code, out.startsWith(`https://book.example/call/manage/${id}#`)], [0, true]);
    assert.equal((await open(one.url)).status, 401);
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
  assert.ok(!existsSync(join(root, 'data')));
});

test('a start without a usable database says why and what to do, and never the password', async (t) => {
  const url = new URL(await freshDatabase(t));
  const failed = async (change: Partial<URL>, message: RegExp, remedy: RegExp) => {
    const address = Object.assign(new URL(url), change);
    await assert.rejects(start(address.href), (error: StartError) => {
      assert.match(error.message, message);
      assert.match(error.remedy, remedy);
      assert.deepEqual([error.code, error.field], ['store-unusable', 'DATABASE_URL']);
      assert.ok(!JSON.stringify([error, error.message, error.remedy]).includes(address.password));
      return true;
    });
  };
  await failed(
    { password: 'not-the-password' },
    /refuses the password/,
    /^Correct user and password in DATABASE_URL\.$/,
  );
  await failed({ pathname: '/missing' }, /does not exist/, /createdb/);
  await failed({ port: '1' }, /does not accept connections/, /Start PostgreSQL/);
  await execute(url.href, 'CREATE TABLE booking (x BIGINT)');
  await failed({}, /tables of another program/, /of its own/);
});

test('a database address without a key, or that is none, is refused without being repeated', () => {
  const wrongOf = (environment: Record<string, string>) => {
    const read = readSettings({ environment });
    assert.ok(!read.ok);
    return read.wrong.map((wrong) => JSON.stringify(wrong)).join('');
  };
  const { SECRET: _, ...without } = environmentOf('postgresql://u:p@h/d');
  assert.match(wrongOf(without), /"SECRET".*is missing.*openssl rand/);
  for (const none of ['mysql://u:hunter2@h/d', 'postgresql://u:hunter2@h', 'postgresql:// hunter2']) {
    const wrong = wrongOf(environmentOf(none));
    assert.match(wrong, /"DATABASE_URL".*is not usable.*percent-encoded/);
    assert.doesNotMatch(wrong, /hunter2/);
  }
});

test('another team than the one in the database is refused', async (t) => {
  const url = await freshDatabase(t);
  await (await start(url)).close();
  const stranger = { ...TEAM, hosts: [{ ...TEAM.hosts[0], id: 'z' }], bookingTypes: [] };
  await assert.rejects(
    start(url, { TEAM_FILE: teamFile(stranger) }),
    (error: StartError) => error.field === 'DATABASE_URL' && /database of its own/.test(error.remedy),
  );
});

test('a database that is down answers visitors with 503 and Retry-After, and is used again when it is back', async () => {
  const cluster = await startCluster({ fsync: false });
  const server = await start(cluster.url);
  try {
    await book(server.url);
    await cluster.stop('immediate');
    const answer = await fetch(`${server.url}/api/booking-types/call`);
    assert.deepEqual([answer.status, answer.headers.has('retry-after')], [503, true]);
    assert.equal((await fetch(`${server.url}/health`)).status, 503);
    await cluster.start();
    await book(server.url);
    assert.equal((await fetch(`${server.url}/health`)).status, 200);
  } finally {
    await server.close();
    await cluster.close();
  }
});
