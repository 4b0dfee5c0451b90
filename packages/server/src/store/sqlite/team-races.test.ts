import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { Refusal } from '@team-booking/contract';
import { checkedRequest } from '@team-booking/contract/routes';
import { checkedTeamRequest, type PoolDocument } from '@team-booking/contract/team';
import {
  configureTeam,
  DISCOVERY,
  HostIds,
  publicSurface,
  readTeam,
  SecretKey,
  teamSurface,
  type Actor,
  type TeamBackend,
} from '@team-booking/engine';
import { sampleRequest, sampleTeam } from '@team-booking/engine/testing';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

const NOW = Date.UTC(2026, 5, 15, 6);
const NAMES = ['Ada', 'Grace', 'Hedy', 'Mary'];
const POOL = { parameters: { id: 'call' } };

const admin = (name: string): Actor => ({
  person: { id: name, name, email: `${name.toLowerCase()}@team.example`, role: 'admin', host: null },
  settings: {},
  via: 'session',
  scopes: ['read', 'bookings', 'settings'],
  credential: null,
});

/** Several processes' worth of one team: each with a connection of its own to the same file. */
async function open(t: TestContext): Promise<TeamBackend[]> {
  const file = await temporaryFile(t);
  const key = new SecretKey(new Uint8Array(32).fill(7));
  const backends = NAMES.map(() => ({
    store: openSqlite(file),
    team: 'team',
    busy: () => new Map(),
    key,
    hostIds: new HostIds(key, 'team'),
    publicUrl: 'https://book.example',
    teamFile: null,
  }));
  t.after(async () => void (await Promise.all(backends.map(({ store }) => store.close()))));
  const read = readTeam(sampleTeam);
  assert.ok(read.ok);
  await configureTeam(backends[0]!.store, read.team, NOW);
  return backends;
}

const surfaceOf = (backend: TeamBackend, name: string) => teamSurface(backend, admin(name), () => NOW);

/** What a request led to. */
const settled = <T>(work: Promise<T>) =>
  work.then(
    (value) => ({ ok: true as const, value }),
    (error: unknown) => {
      assert.ok(error instanceof Refusal, String(error));
      return { ok: false as const, problem: error.problem };
    },
  );

test('of admins who change one pool at once by different processes each but one is told what the one made of it', async (t) => {
  const backends = await open(t);
  let { revision, ...pool } = await surfaceOf(backends[0]!, NAMES[0]!).pool({ id: 'call' });
  for (let round = 1; round <= 5; round++) {
    const base = pool;
    const bodies = NAMES.map((_, i) => ({
      mode: 'round-robin',
      groups: [{ members: ['a', 'b', 'c'].map((host) => ({ host, weight: 10 * round + i })) }],
    }));
    const outcomes = await Promise.all(
      backends.map((backend, i) =>
        settled(
          Promise.resolve(
            surfaceOf(backend, NAMES[i]!).changePool(
              checkedTeamRequest('changePool', { ...POOL, body: bodies[i], revision }),
            ),
          ),
        ),
      ),
    );
    const won = outcomes.findIndex(({ ok }) => ok);
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1, `round ${round}`);
    const present = await surfaceOf(backends[0]!, NAMES[0]!).pool({ id: 'call' });
    assert.equal(present.groups[0]!.members[0]!.weight, 10 * round + won, 'what was answered is what is stored');
    for (const outcome of outcomes) {
      if (outcome.ok) continue;
      assert.equal(outcome.problem.code, 'changed-meanwhile');
      const { current, base: was, by, revision: now } = outcome.problem.meanwhile!;
      assert.deepEqual([by, now], [NAMES[won], present.revision]);
      assert.deepEqual((current as PoolDocument).groups, present.groups);
      assert.deepEqual((was as PoolDocument).groups, base.groups);
    }
    ({ revision, ...pool } = present);
  }
  const lines = await backends[0]!.store.read('team', (view) => view.documents({ kind: 'audit', ref: 'pool/call' }));
  assert.equal(lines.length, 5, 'one line for each change');
});

test('of visitors who use a one-time link at once by different processes one books', async (t) => {
  const backends = await open(t);
  const { url } = await surfaceOf(backends[0]!, NAMES[0]!).addBookingTypeLink(
    checkedTeamRequest('addBookingTypeLink', { ...POOL, body: { kind: 'once' } }),
  );
  const link = new URL(url).searchParams.get('link');
  const outcomes = await Promise.all(
    backends.map((backend, i) => {
      const body = { ...sampleRequest, start: `2026-06-16T1${i}:00:00Z`, link };
      const { book } = publicSurface(backend, () => NOW, DISCOVERY);
      return settled(Promise.resolve(book(checkedRequest('book', { body, key: randomUUID() }))));
    }),
  );
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
  for (const outcome of outcomes) {
    if (!outcome.ok) assert.match(outcome.problem.detail, /has been used/);
  }
  const stored = await backends[0]!.store.read('team', (view) => view.bookings({ from: NOW, to: NOW * 2 }));
  assert.equal(stored.length, 1);
});
