import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { configureTeam, readTeam } from '@team-booking/engine';
import { sampleHost, sampleType } from '@team-booking/engine/testing';
import { createTeamClient, httpTeam } from '@team-booking/sdk/team';
import { Visitor } from '../sign-in/test/visit.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { endAll, Run } from './test/run.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-secrets-'));
after(() => {
  endAll();
  rmSync(root, { recursive: true, force: true });
});

const LOOK_UP = `whsec_${Buffer.alloc(24, 'lookup-secret').toString('base64')}`;
/** No secret may be found by any of these. Ports at which nothing listens: what cannot be read is logged, too. */
const SECRETS = {
  feed: 'http://127.0.0.1:9/private-0815/basic.ics',
  dav: 'caldavs://ada:correct-horse@127.0.0.1:9/ada/work/',
  lookUp: LOOK_UP,
};
const MARKS = ['private-0815', 'correct-horse', LOOK_UP, LOOK_UP.slice(6)];
const [OLD, NEW] = ['o'.repeat(32), 'n'.repeat(32)];

const SETTINGS = {
  name: 'Team',
  hosts: [sampleHost('a', { calendars: [{ id: 'feed', source: SECRETS.feed }] }), sampleHost('b'), sampleHost('c')],
  bookingTypes: [
    sampleType('call', 'round-robin', ['a', 'b'], {
      ownerLookup: { url: 'https://crm.example/owner', secret: LOOK_UP },
      joinHook: { url: 'https://calls.example/links', secret: LOOK_UP },
    }),
  ],
};

/** What any file of a folder, or a text, has of the secrets. */
function foundIn(folder: string, ...texts: readonly string[]): string[] {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  return MARKS.filter((mark) => [...files, ...texts].some((text) => text.includes(mark)));
}

/** A data folder with a team that was stored before anything was encrypted. */
async function plainFolder(name: string): Promise<string> {
  const folder = join(root, name);
  const read = readTeam(SETTINGS);
  assert.ok(read.ok, JSON.stringify(read));
  const first = new Run(['serve', '--data', folder], { PORT: '0' });
  await first.ready();
  first.child.kill('SIGTERM');
  await first.ended;
  const store = openSqlite(join(folder, 'team-booking.sqlite'));
  await configureTeam(store, read.team, Date.now());
  await store.close();
  assert.equal(foundIn(folder).length, 3, 'it is plain');
  return folder;
}

async function stop(run: Run): Promise<void> {
  run.child.kill('SIGTERM');
  assert.deepEqual(await run.ended, { code: 0, signal: null }, run.err);
}

test('no byte of the data folder and no line of the log has a secret, from the first start on', async () => {
  const folder = await plainFolder('run');
  const run = new Run(['serve', '--data', folder], { PORT: '0', LOG_LEVEL: 'debug' });
  const url = (await run.ready()).href.replace(/\/$/, '');
  assert.match(run.err, /secrets in the database are encrypted/);
  assert.deepEqual(foundIn(folder, run.out, run.err), [], 'what was plain is gone from the files');

  const link = /http:\S+\/sign-in\S+/.exec(run.out)?.[0];
  assert.ok(link, run.out);
  const visitor = new Visitor(url);
  await visitor.signIn(link, { name: 'Grace', email: 'grace@team.example' });
  const team = createTeamClient(httpTeam(`${url}/api`, { token: visitor.cookies.get('tb-session')! }));
  const { revision } = await team.host({ id: 'a' });
  const calendars = [{ id: 'feed' }, { id: 'work', source: SECRETS.dav, writes: true }];
  const changed = await team.changeHost({ id: 'a', revision, body: { calendars } });
  const log = await team.audit({ query: {} });
  const shown = JSON.stringify([changed, log, await team.waiting({ query: {} })]);
  // What cannot be read is told, with a problem and in the log.
  const deadline = Date.now() + 20_000;
  while (!run.err.includes('calendar cannot be read') && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.match(run.err, /calendar cannot be read/);
  const health = JSON.stringify([await team.host({ id: 'a' }), await (await fetch(`${url}/health`)).text()]);
  assert.match(health, /"state":"closed"/);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  assert.deepEqual(foundIn(folder, run.out, run.err, shown, health, metrics), []);

  const removed = await team.changeHost({ id: 'a', revision: changed.revision, body: { calendars: [] } });
  assert.deepEqual(removed.calendars, []);
  await stop(run);
  assert.deepEqual(foundIn(folder, run.out, run.err), []);
  const store = openSqlite(join(folder, 'team-booking.sqlite'));
  assert.deepEqual((await store.read('team', (view) => view.host('a')))?.calendars, []);
  assert.deepEqual(await store.snapshots('team').load(), [], 'nothing that was read of them is kept');
  await store.close();
});

test('a key is exchanged for another while former ones are given, and a missing one is named', async () => {
  const folder = await plainFolder('rotated');
  const start = (SECRET_KEY: string) => new Run(['serve', '--data', folder], { PORT: '0', SECRET_KEY });
  const first = start(OLD);
  await first.ready();
  await stop(first);

  const wrong = start(NEW);
  assert.equal((await wrong.ended).code, 1);
  assert.match(wrong.err, /encrypted with a key that this server does not have\. Set SECRET_KEY/);
  assert.doesNotMatch(wrong.err, new RegExp(`${OLD}|${NEW}`));

  for (const [key, anew] of [
    [`${NEW},${OLD}`, true],
    [NEW, false],
  ] as const) {
    const run = start(key);
    await run.ready();
    await stop(run);
    assert.equal(run.err.includes('secrets in the database are encrypted'), anew, key);
  }
});

test('a host who has left takes the calendars along', async () => {
  const folder = await plainFolder('left');
  const store = openSqlite(join(folder, 'team-booking.sqlite'));
  const read = readTeam({ ...SETTINGS, hosts: SETTINGS.hosts.slice(1), bookingTypes: [] });
  assert.ok(read.ok);
  await configureTeam(store, read.team, Date.now());
  assert.deepEqual((await store.read('team', (view) => view.host('a')))?.calendars, []);
  await store.close();
  assert.deepEqual(foundIn(folder), [LOOK_UP, LOOK_UP.slice(6)], 'a type that was taken away keeps what it had');
});
