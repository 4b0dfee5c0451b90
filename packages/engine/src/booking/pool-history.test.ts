import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balancesOf, correct, ledgerState, replay } from '@team-booking/core/assignment';
import { poolHistory } from './pool-history.ts';
import { verifyPool } from '@team-booking/core/assignment';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';

const at = (time: string) => ({ start: `2026-06-16T${time}:00Z` });

test('a booking type with fixed hosts has no history of a pool', async () => {
  const api = await openTeam();
  await api.book({ bookingType: 'intro' });
  const histories = await api.store.read('team', async (view) => [
    await poolHistory(view, 'intro'),
    await poolHistory(view, 'none'),
  ]);
  assert.deepEqual(histories, [null, null]);
});

test('a history has the times of decisions and slots, and corrections by hand', async () => {
  const api = await openTeam();
  const one = await api.book();
  await api.store.write('team', async (transaction) => {
    const pool = (await transaction.pool('call'))!;
    const step = correct(ledgerState(pool, await transaction.ledger(pool)), 'b', 500_000_000);
    assert.ok(step.kind === 'corrected');
    await transaction.post(
      'call',
      step.postings.map((posting) => ({ ...posting, at: api.now + 60_000 })),
    );
  });
  api.now += 120_000;
  await api.change(one, 'cancel');

  const history = await api.store.read('team', (view) => poolHistory(view, 'call'));
  assert.deepEqual(history, {
    pool: ['a', 'b', 'c'].map((id) => ({ id, weight: 1, tier: 1 })),
    mode: 'turns',
    policy: { afterStart: 'void', requested: 'neutral' },
    groups: [{ need: 1, hosts: ['a', 'b', 'c'] }],
    events: [
      {
        op: 'book',
        id: one.id,
        at: '2026-06-15T06:00:00Z',
        slot: { start: '2026-06-16T10:00:00Z', end: '2026-06-16T10:30:00Z' },
        free: ['a', 'b', 'c'],
      },
      { op: 'correct', hostId: 'b', amount: 500_000_000, at: '2026-06-15T06:01:00Z' },
      { op: 'cancel', id: one.id, at: '2026-06-15T06:02:00Z' },
    ],
  });
});

test('a no-show that was taken back is a booking that was given by hand, also when it is played again', async () => {
  const api = await openTeam();
  const { id } = await api.book();
  api.now = Date.parse(at('10:30').start);
  for (const who of ['attendee', null]) await api.ask('noShow', { parameters: { id }, body: { who } });
  await api.store.read('team', async (view) => {
    const history = (await poolHistory(view, 'call'))!;
    assert.deepEqual(
      history.events.map(({ op }) => op),
      ['book', 'cancel', 'assign'],
    );
    const pool = (await view.pool('call'))!;
    const { balances } = replay({ ...history, groups: history.groups! });
    assert.deepEqual(balances, balancesOf(ledgerState(pool, await view.ledger(pool))));
  });
});

test('a ledger stays right while hosts leave, come back and change their priority', async () => {
  const api = await openTeam();
  const teams = [
    ['a', 'b'],
    [{ host: 'a', priority: 2 }, 'b', 'c'],
    ['c', { host: 'a', weight: 3 }, 'b'],
  ];
  const booked = [await api.book(), await api.book()];
  for (const [i, members] of teams.entries()) {
    const bookingTypes = [type('call', 'round-robin', members)];
    await api.configure({ ...SETTINGS, hosts: ['a', 'b', 'c'].map((id) => host(id)), bookingTypes } as TeamSettings);
    booked.push(await api.book(at(`1${i + 1}:00`)), await api.book(at(`1${i + 1}:30`)));
    assert.equal((await api.change(booked[i]!, 'cancel')).status, 200);
  }
  await api.store.read('team', async (view) => {
    const [postings, records] = [await view.postings('call'), await view.records('call')];
    assert.ok(postings.some(({ cause }) => cause.kind === 'left'));
    assert.ok(postings.some(({ cause }) => cause.kind === 'tier-changed'));
    assert.deepEqual(verifyPool(postings, records), { ok: true, records: 8 });
    const history = (await poolHistory(view, 'call'))!;
    assert.deepEqual(
      history.pool.map(({ id, weight }) => [id, weight]),
      [
        ['c', 1],
        ['a', 3],
        ['b', 1],
      ],
    );
    const ids = (op: string) => history.events.flatMap((event) => ('id' in event && event.op === op ? [event.id] : []));
    const made = booked.map(({ id }) => id);
    assert.deepEqual(ids('book'), made);
    assert.deepEqual(ids('cancel'), made.slice(0, 3));
  });
});

test('a record without its posting is named', async () => {
  const api = await openTeam();
  await api.book();
  const last = await api.book(at('11:00'));
  await api.store.read('team', async (view) => {
    const postings = await view.postings('call');
    const verified = verifyPool(postings.slice(0, -1), await view.records('call'));
    assert.ok(!verified.ok);
    assert.deepEqual([verified.record.bookingId, verified.difference.computed], [last.id, []]);
  });
});
