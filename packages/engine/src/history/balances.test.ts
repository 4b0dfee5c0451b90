import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOOKING } from '@team-booking/core/assignment';
import { openTeam } from '../../test/open-team.ts';

const at = (time: string, day = 16) => ({ start: `2026-06-${day}T${time}:00Z` });
const call = { parameters: { id: 'call' } };

test('balances add up to nothing, and their revision changes with every decision', async () => {
  const team = await openTeam();
  const before = await team.ask('balances', call);
  assert.deepEqual(
    before.body.hosts.map(({ host, balance, weightShare }) => [host, balance, weightShare]),
    [
      ['a', 0, 1 / 3],
      ['b', 0, 1 / 3],
      ['c', 0, 1 / 3],
    ],
  );
  await team.book();
  const { body } = await team.ask('balances', call);
  assert.equal(
    body.hosts.reduce((sum, { balance }) => sum + balance, 0),
    0,
  );
  assert.ok(body.hosts[0]!.balance < -BOOKING / 2);
  assert.notEqual(body.revision, before.body.revision);
});

test('where nobody rotates there are no balances and no turns', async () => {
  const team = await openTeam();
  assert.deepEqual((await team.ask('balances', { parameters: { id: 'intro' } })).body.hosts, []);
  assert.deepEqual((await team.ask('comingTurns', { parameters: { id: 'intro' } })).body.turns, []);
});

test('balances over time have a point for each day, or for each posting', async () => {
  const team = await openTeam();
  const first = await team.book();
  await team.book(at('11:00'));
  team.now += 86_400_000;
  await team.change(first, 'cancel');
  await team.book(at('12:00', 17));
  const days = (await team.ask('balancesOverTime', call)).body;
  assert.deepEqual(days.hosts, ['a', 'b', 'c']);
  assert.equal(days.points.length, 2);
  const now = (await team.ask('balances', call)).body;
  assert.deepEqual(
    days.points.at(-1)!.balances,
    now.hosts.map(({ balance }) => balance),
  );
  const each = (await team.ask('balancesOverTime', { ...call, query: { per: 'posting' } })).body;
  assert.equal(each.points.length, 4);
  for (const { balances } of each.points) {
    assert.equal(
      balances.reduce((sum, balance) => sum + balance, 0),
      0,
    );
  }
});

test('balances over time go on where a part ended', async () => {
  const team = await openTeam();
  for (let day = 0; day < 5; day++) {
    await team.book(at('10:00', 17 + day + (day > 2 ? 2 : 0)));
    team.now += 86_400_000;
  }
  const all = (await team.ask('balancesOverTime', call)).body;
  assert.equal(all.next, null);
  const part = (await team.ask('balancesOverTime', { ...call, query: { limit: 3 } })).body;
  const rest = (await team.ask('balancesOverTime', { ...call, query: { from: part.next! } })).body;
  assert.deepEqual([...part.points, ...rest.points], all.points);
});

test('of a range is told who got how many bookings, and how many would have been fair', async () => {
  const team = await openTeam();
  const shares = async (query = {}) => {
    const { hosts, shares: told } = (await team.ask('balancesOverTime', { ...call, query })).body;
    return hosts.map((host, i) => [host, told[i]!.hosted, Math.round((told[i]!.fair / BOOKING) * 100) / 100]);
  };
  assert.deepEqual(await shares(), [
    ['a', 0, 0],
    ['b', 0, 0],
    ['c', 0, 0],
  ]);
  const first = await team.book();
  await team.book(at('11:00'));
  assert.deepEqual(await shares(), [
    ['a', 1, 0.67],
    ['b', 1, 0.67],
    ['c', 0, 0.67],
  ]);
  await team.change(first, 'cancel');
  team.now += 86_400_000;
  // Nobody else is free: it is shared with nobody.
  for (const host of ['b', 'c']) {
    const busy = [{ start: Date.UTC(2026, 5, 17), end: Date.UTC(2026, 5, 18) }];
    team.calendars.set(host, { state: 'fresh', asOf: 0, busy });
  }
  await team.book(at('12:00', 17));
  assert.deepEqual(
    await shares(),
    [
      ['a', 1, 1.33],
      ['b', 1, 0.33],
      ['c', 0, 0.33],
    ],
    'what was cancelled counts no more',
  );
  const later = { from: new Date(team.now - 1000).toISOString() };
  assert.deepEqual(
    (await shares(later)).map(([host, hosted, fair]) => [host, hosted, fair]),
    [
      ['a', 1, 1],
      ['b', 0, 0],
      ['c', 0, 0],
    ],
    'only those of the range',
  );
});

test('the coming turns are those that then come', async () => {
  const team = await openTeam();
  await team.book();
  const { body } = await team.ask('comingTurns', { ...call, query: { count: 5 } });
  const came: string[][] = [];
  for (let i = 0; i < 5; i++) {
    came.push((await team.book(at(`${11 + i}:00`))).hosts.map(({ id }) => id));
  }
  assert.deepEqual(
    body.turns.map(({ hosts }) => hosts),
    came,
  );
  assert.equal(body.names.length, 3);
});
