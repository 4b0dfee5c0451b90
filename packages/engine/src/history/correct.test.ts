import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOOKING } from '@team-booking/core/assignment';
import { ADMIN, hostActor, openTeam } from '../../test/open-team.ts';
import { AUDIT, lineOf } from '../audit/audit-line.ts';
import { SETTINGS } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';

const call = { parameters: { id: 'call' } };
const body = { host: 'c', amount: BOOKING, reason: 'Was ill in May' };

test('a dry run says what a correction does to everybody, and then it does that', async () => {
  const team = await openTeam();
  await team.book();
  const dry = await team.ask('correct', { ...call, body: { ...body, dryRun: true } });
  assert.equal(dry.status, 200, JSON.stringify(dry.body));
  assert.deepEqual(dry.body.next, { before: ['b'], after: ['c'] });
  const balances = (await team.ask('balances', call)).body;
  assert.deepEqual(
    balances.hosts.map(({ balance }) => balance),
    dry.body.hosts.map(({ before }) => before),
    'nothing has changed',
  );
  assert.deepEqual((await team.ask('corrections', call)).body.items, []);

  const done = await team.ask('correct', { ...call, body, revision: dry.body.revision });
  const { revision: _was, dryRun: _dry, ...previewed } = dry.body;
  const { revision, dryRun, ...happened } = done.body;
  assert.deepEqual(happened, previewed);
  assert.equal(dryRun, false);
  const after = (await team.ask('balances', call)).body;
  assert.equal(after.revision, revision);
  assert.deepEqual(
    after.hosts.map(({ host, balance }) => [host, balance]),
    done.body.hosts.map(({ host, after: balance }) => [host, balance]),
  );
  assert.equal((await team.book({ start: '2026-06-16T12:00:00Z' })).hosts[0]!.id, 'c');
  assert.equal((await team.ask('verifyHistory', call)).body.ok, true);
});

test('corrections are listed with who made them and why, the newest first', async () => {
  const team = await openTeam();
  for (const amount of [1, 2, 3]) {
    await team.ask('correct', { ...call, body: { ...body, amount: amount * BOOKING } });
    team.now += 60_000;
  }
  const part = (await team.ask('corrections', { ...call, query: { limit: 2 } }, hostActor('a'))).body;
  const rest = (await team.ask('corrections', { ...call, query: { limit: 2, cursor: part.next! } })).body;
  const all = [...part.items, ...rest.items];
  assert.deepEqual(
    all.map(({ amount, host, reason, by }) => [amount / BOOKING, host, reason, by]),
    [3, 2, 1].map((amount) => [amount, 'c', 'Was ill in May', ADMIN.person.name]),
  );
  assert.equal(rest.next, null);
  assert.ok(all.every(({ entries }) => entries.reduce((sum, { amount }) => sum + amount, 0) === 0));
});

test('a key makes a correction happen once', async () => {
  const team = await openTeam();
  const first = await team.ask('correct', { ...call, body, key: 'k' });
  const again = await team.ask('correct', { ...call, body, key: 'k' });
  assert.deepEqual(again.body, first.body);
  assert.equal((await team.ask('corrections', call)).body.items.length, 1);
  const other = await team.ask('correct', { ...call, body: { ...body, amount: 1 }, key: 'k' });
  assert.equal(other.body.code, 'idempotency-key-reused');
});

test('what was previewed is what happens, or somebody was faster', async () => {
  const team = await openTeam();
  const dry = await team.ask('correct', { ...call, body: { ...body, dryRun: true } });
  await team.ask('correct', { ...call, body: { ...body, host: 'a' } });
  const late = await team.ask('correct', { ...call, body, revision: dry.body.revision });
  assert.equal(late.status, 412);
  assert.equal(late.body.meanwhile!.by, 'Grace');
  assert.equal((await team.ask('corrections', call)).body.items.length, 1);
});

test('a correction needs somebody to balance it, a host of the pool, and an amount', async () => {
  const only = SETTINGS.bookingTypes.map((type) =>
    type.slug === 'call' ? { ...type, hosts: ['a', { host: 'b', priority: 2 }] } : type,
  );
  const team = await openTeam({ ...SETTINGS, bookingTypes: only } as TeamSettings);
  const asked = async (change: object, id = 'call') => {
    const { body: answer } = await team.ask('correct', { parameters: { id }, body: { ...body, host: 'a', ...change } });
    return [answer.code, answer.errors?.[0]?.pointer];
  };
  assert.deepEqual(await asked({}), ['wrong-state', undefined]);
  assert.deepEqual(await asked({ host: 'c' }), ['invalid', '/host']);
  assert.deepEqual(await asked({ amount: 0 }), ['invalid', '/amount']);
  assert.deepEqual(await asked({ amount: 1e16 }), ['invalid', '/amount']);
  assert.deepEqual(await asked({ reason: '' }), ['invalid', '/reason']);
  assert.deepEqual(await asked({}, 'both'), ['wrong-state', undefined]);
  assert.deepEqual(await asked({}, 'none'), ['not-found', undefined]);
  assert.equal((await team.ask('balances', call)).body.seq, 0);
});

test('only admins correct, and the log says who it was', async () => {
  const team = await openTeam();
  assert.equal((await team.ask('correct', { ...call, body }, hostActor('c'))).status, 403);
  await team.ask('correct', { ...call, body });
  await team.store.read('team', async (view) => {
    const lines = (await view.documents({ kind: AUDIT, ref: 'ledger/call' })).map(lineOf);
    assert.deepEqual(
      lines.map(({ verb, by, after }) => [verb, by.name, (after as { reason: string }).reason]),
      [['correct', 'Grace', 'Was ill in May']],
    );
  });
});
