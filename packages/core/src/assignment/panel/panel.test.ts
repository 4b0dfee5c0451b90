import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { group, hosts, ids } from '../../../test/panel-pools.ts';
import { canSeat, type Group } from '../../slots/seating.ts';
import type { PoolEvent } from '../history/pool-event.ts';
import type { PoolHost } from '../ledger/pool.ts';
import { replay } from '../history/replay.ts';
import { BOOKING } from '../rule/rule.ts';
import type { Entry } from '../record/entry.ts';
import { verify } from '../history/verify.ts';
import { after } from '../ledger/advance.ts';
import type { LedgerRecord } from '../record/record.ts';
import { stepOf } from '../history/replay-step.ts';
import { pickSeats } from './pick-panel.ts';
import { createPool } from '../ledger/pool.ts';
import { ledgerState } from '../ledger/state.ts';
import type { PanelRecord } from '../record/panel-record.ts';

interface PanelVectors {
  cases: {
    name: string;
    pool: PoolHost[];
    groups: Group[];
    events: PoolEvent[];
    hosts: (string[] | null)[];
    balances: Record<string, number>;
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../../../../../test/vectors/panels.json', import.meta.url), 'utf8'),
) as PanelVectors;

for (const { name, pool, groups, events, hosts, balances } of vectors.cases) {
  test(`${name} seats the expected hosts and ends with the expected balances`, () => {
    const replayed = replay({ pool, groups, events });
    replayed.outcomes.forEach(({ hosts: seated }, i) => assert.deepEqual(seated, hosts[i] ?? [], `event ${i}`));
    for (const [host, balance] of Object.entries(replayed.balances)) {
      // The published balances were rounded elsewhere; ours are exact fractions, rounded once.
      assert.ok(Math.abs(balance - balances[host]!) <= 50, `${host}: ${balance} for ${balances[host]}`);
    }
  });
}

const panels = fc.record({
  pool: hosts,
  groups: fc.tuple(
    // One that rotates for sure, whatever the others fix.
    fc.constant<Group>({ need: 2, hosts: ids }),
    fc.array(group, { minLength: 0, maxLength: 3 }),
  ),
  frees: fc.array(fc.subarray(ids, { minLength: 3 }), { maxLength: 20 }),
});

const historyOf = ({
  pool,
  groups: [always, more],
  frees,
}: typeof panels extends fc.Arbitrary<infer T> ? T : never) => ({
  pool,
  groups: [always, ...more],
  events: frees.map((free, i) => ({ op: 'book' as const, id: `b${i}`, free })),
});

describe('a panel', () => {
  test('is seated exactly when all groups can be filled, each host in one seat', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const { pool, groups, events } = historyOf(panel);
        const { outcomes } = replay({ pool, groups, events });
        const seats = groups.reduce((sum, { need, hosts }) => sum + (need === hosts.length ? 0 : Number(need)), 0);
        events.forEach(({ free }, i) => {
          const { hosts: seated } = outcomes[i]!;
          const fixed = new Set(groups.flatMap(({ need, hosts }) => (need === hosts.length ? hosts : [])));
          const open = groups
            .filter(({ need, hosts }) => need !== hosts.length)
            .map(({ need, hosts }) => ({ need, hosts: hosts.filter((host) => !fixed.has(host)) }));
          const possible =
            [...fixed].every((host) => free.includes(host)) &&
            canSeat(
              open,
              free.filter((host) => !fixed.has(host)),
            );
          assert.equal(seated.length > 0, possible);
          if (!possible) return;
          assert.equal(new Set(seated).size, seated.length);
          assert.ok(seated.every((host) => free.includes(host)));
          assert.equal(seated.length, fixed.size + seats);
          assert.ok(
            canSeat(
              open,
              seated.filter((host) => !fixed.has(host)),
            ),
          );
        });
      }),
    );
  });

  test('leaves every tier at exactly 0, gives nobody more than one booking and charges each chosen host one', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const history = historyOf(panel);
        const { outcomes } = replay(history);
        for (const { record } of outcomes) {
          if (record?.kind !== 'panel') continue;
          for (const tier of [1, 2]) {
            const amounts: number[] = record.entries.flatMap((entry) => (entry.tier === tier ? [entry.amount] : []));
            assert.equal(
              amounts.reduce((sum, amount) => sum + amount, 0),
              0,
            );
          }
          assert.ok(record.hosts.every(({ share }) => share >= 0 && share <= BOOKING));
          const charged = record.entries.filter(({ amount }) => amount === -BOOKING).map(({ host }) => host);
          assert.deepEqual(charged, record.chosen);
          assert.deepEqual(record.picks.map(({ host }) => host).sort(), [...record.chosen].sort());
        }
      }),
    );
  });

  test('leaves a record that can be verified, and a change of it is detected', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const earlier: Entry[] = [];
        for (const { record } of replay(historyOf(panel)).outcomes) {
          if (record?.kind !== 'panel') continue;
          const stored = JSON.parse(JSON.stringify(record)) as PanelRecord;
          assert.deepEqual(verify(stored, earlier), { ok: true });
          assert.equal(verify({ ...stored, chosen: record.chosen.slice(1) }, earlier).ok, false);
          earlier.push(...record.entries);
        }
      }),
    );
  });

  test('takes nobody of a lower tier for a seat that a better one could have filled', () => {
    const pool = [
      { id: 'A', weight: 1, tier: 1 },
      { id: 'B', weight: 1, tier: 2 },
      { id: 'C', weight: 1, tier: 1 },
      { id: 'D', weight: 1, tier: 1 },
    ];
    const groups = [
      { need: 1, hosts: ['A', 'B'] },
      { need: 1, hosts: ['A', 'C', 'D'] },
    ];
    const { outcomes } = replay({ pool, groups, events: [{ op: 'book', id: 'b1', free: ['A', 'B', 'C', 'D'] }] });
    assert.deepEqual(outcomes[0]!.hosts, ['A', 'C'], 'A sits in the first group, as nobody else of tier 1 can');
    const record = outcomes[0]!.record as PanelRecord;
    assert.deepEqual(
      record.hosts.map(({ host, verdict, share }) => [host, verdict, share]),
      [
        ['A', 'chosen', BOOKING],
        ['B', 'lower_tier', 0],
        ['C', 'chosen', BOOKING / 2],
        ['D', 'later_in_rotation', BOOKING / 2],
      ],
    );
    assert.deepEqual(record.picks, [
      { host: 'A', tier: 1, by: 'most_owed' },
      { host: 'C', tier: 1, by: 'pool_order' },
    ]);
  });

  test('is taken back as a whole, and balances are what they were', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const { events, ...history } = historyOf(panel);
        const cancels = events.map(({ id }) => ({ op: 'cancel' as const, id }));
        const { balances } = replay({ ...history, events: [...events, ...cancels.toReversed()] });
        assert.ok(Object.values(balances).every((balance) => balance === 0));
      }),
    );
  });

  test('leaves every tier at 0 while hosts come, go, change tier and bookings are cancelled', () => {
    const change = fc.oneof(
      fc.record({ op: fc.constant('remove' as const), hostId: fc.constantFrom(...ids) }),
      fc.record({ op: fc.constant('tier' as const), hostId: fc.constantFrom(...ids), tier: fc.constantFrom(1, 2) }),
      fc.record({ op: fc.constant('cancel' as const), id: fc.integer({ min: 0, max: 19 }).map((n) => `b${n}`) }),
      fc
        .record({ id: fc.constantFrom(...ids), weight: fc.constant(1), tier: fc.constantFrom(1, 2) })
        .map((host) => ({ op: 'add' as const, host })),
    );
    fc.assert(
      fc.property(panels, fc.array(change, { minLength: 20, maxLength: 20 }), (panel, changes) => {
        const { pool, groups, events } = historyOf(panel);
        const all = events.flatMap((event, i): PoolEvent[] => [event, changes[i]!]);
        let state = ledgerState(createPool('p', pool), { entries: [], live: [], lastSeq: 0 });
        const live = new Map<string, LedgerRecord>();
        for (const event of all) {
          const step = stepOf(state, live, event, groups);
          if (!step) continue;
          state = after(state, step);
          if (step.kind === 'assigned') live.set(step.record.bookingId, step.record);
          if (step.kind === 'voided') live.delete(step.voided.bookingId);
          for (const tier of [1, 2]) {
            const balances = state.balances.filter((_, i) => state.pool.members[i]!.tier === tier);
            assert.equal(
              balances.reduce((sum, balance) => sum + balance, 0),
              0,
            );
          }
        }
      }),
    );
  });

  test('keeps its hosts when it moves and all are free; else all seats are given anew', () => {
    const pool = ['A', 'B', 'C', 'D'].map((id) => ({ id, weight: 1, tier: 1 }));
    const groups = [{ need: 2, hosts: ['A', 'B', 'C', 'D'] }];
    const free = ['A', 'B', 'C', 'D'];
    const moved = (to: readonly string[], anyone = false) =>
      replay({
        pool,
        groups,
        events: [
          { op: 'book', id: 'b1', free },
          { op: 'book', id: 'b2', free },
          { op: 'reschedule', id: 'b1', free: to, anyone },
        ],
      }).outcomes;
    const kept = moved(['A', 'B', 'D']);
    assert.deepEqual(kept[2]!.hosts, ['A', 'B']);
    assert.equal(kept[2]!.record, kept[0]!.record);
    assert.deepEqual(moved(['A', 'C', 'D'])[2]!.hosts, ['A', 'C']);
    assert.deepEqual(moved(['D'])[2]!.hosts, [], 'too few: nothing changes');
    assert.equal(moved(free, true)[2]!.record!.seq, 4);
  });
});

describe('one rotating seat', () => {
  test('beside fixed hosts follows the plain rule, and only hosts of its group are considered', () => {
    const pool = ['A', 'B', 'C', 'D'].map((id) => ({ id, weight: 1, tier: 1 }));
    const groups: Group[] = [
      { need: 'all', hosts: ['D'] },
      { need: 1, hosts: ['A', 'C', 'D'] },
    ];
    const book = (id: string, ...free: string[]) => ({ op: 'book' as const, id, free });
    const { outcomes, balances } = replay({
      pool,
      groups,
      events: [book('b1', 'A', 'B', 'C', 'D'), book('b2', 'A', 'B', 'C', 'D'), book('b3', 'A', 'C')],
    });
    assert.deepEqual(
      outcomes.map(({ host, hosts }) => [host, hosts]),
      [
        ['A', ['A', 'D']],
        ['C', ['C', 'D']],
        [null, []],
      ],
    );
    assert.equal(outcomes[1]!.record!.reason, 'rotation');
    assert.deepEqual(balances, { A: 0, B: 0, C: 0, D: 0 });
  });
});

test('invalid groups are named', () => {
  const state = ledgerState(createPool('p', [{ id: 'A', weight: 1, tier: 1 }]), { entries: [], live: [], lastSeq: 0 });
  const request = { bookingId: 'b', at: null, slot: null, free: ['A', 'B'] };
  const attempt = (groups: Group[]) => () => pickSeats(state, request, groups);
  assert.throws(attempt([{ need: 3, hosts: ['A', 'B'] }]), { code: 'invalid-need', field: '/groups/0/need' });
  assert.throws(attempt([{ need: 'all', hosts: [] }]), { code: 'invalid-need' });
  assert.throws(attempt([{ need: 'all', hosts: ['A', 'B'] }]), { code: 'no-rotating-seat' });
  const many = Array.from({ length: 13 }, () => ({ need: 1, hosts: ['A', 'B'] }));
  assert.throws(attempt(many), { code: 'too-many-groups' });
  const pool = ['A', 'B', 'C'].map((id) => ({ id, weight: 1, tier: 1 }));
  const events: PoolEvent[] = [
    { op: 'book', id: 'b1', free: ['A', 'B'] },
    { op: 'reassign', id: 'b1', free: ['A', 'B', 'C'] },
  ];
  const groups = [{ need: 2, hosts: ['A', 'B', 'C'] }];
  assert.throws(() => replay({ pool, groups, events }), { code: 'which-seat' });
});
