import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal, type Fixture } from '@team-booking/contract';
import { authenticate } from '../access/authenticate.ts';
import { openFixtureBackend } from './fixture-backend.ts';
import { memoryStore } from './memory-store.ts';

const NO_LIMITS = { perDay: null, perWeek: null, perMonth: null };
const host = (id: string): Fixture['hosts'][number] => ({
  id,
  name: id.toUpperCase(),
  timeZone: 'UTC',
  hours: [],
  overrides: [],
  busy: [],
  limits: NO_LIMITS,
});
const FIXTURE: Fixture = { now: '2026-06-15T06:00:00Z', hosts: [host('ada'), host('bo')], bookingTypes: [] };

function open() {
  const store = { ...memoryStore(), onChange: () => () => {} };
  const fixtures = openFixtureBackend({ store, now: Date.now, busy: () => new Map() }, true);
  const who = (token: string) => authenticate({ store: fixtures.store, team: 'team' }, token, fixtures.now());
  return { fixtures, who };
}

const isRefusal = (code: string, pointer?: string) => (error: unknown) =>
  error instanceof Refusal && error.code === code && (error.errors?.[0]?.pointer ?? undefined) === pointer;

test('a token signs an admin or a host of the fixture in, each time the same person', async () => {
  const { fixtures, who } = open();
  await fixtures.putFixture(FIXTURE);
  const tokens = [];
  for (const asked of [{ role: 'admin' }, { role: 'host', host: 'ada' }, { role: 'host', host: 'ada' }] as const)
    tokens.push((await fixtures.testingToken(asked)).token);
  const [admin, ada, again] = await Promise.all(tokens.map(who));
  assert.deepEqual([admin?.person.role, admin?.person.host], ['admin', null]);
  assert.deepEqual([ada?.person.role, ada?.person.host, ada?.person.name], ['host', 'ada', 'ADA']);
  assert.equal(again?.person.id, ada?.person.id);
  assert.equal(new Set(tokens).size, 3);
});

test('the next fixture has nobody of the one before', async () => {
  const { fixtures, who } = open();
  await fixtures.putFixture(FIXTURE);
  const { token } = await fixtures.testingToken({ role: 'admin' });
  await fixtures.putFixture(FIXTURE);
  assert.equal(await who(token), null);
});

test('whom there is not cannot be signed in', async () => {
  const { fixtures } = open();
  await assert.rejects(fixtures.testingToken({ role: 'admin' }), isRefusal('wrong-state'));
  await fixtures.putFixture(FIXTURE);
  await assert.rejects(fixtures.testingToken({ role: 'host' }), isRefusal('invalid', '/host'));
  await assert.rejects(fixtures.testingToken({ role: 'host', host: 'cy' }), isRefusal('invalid', '/host'));
});
