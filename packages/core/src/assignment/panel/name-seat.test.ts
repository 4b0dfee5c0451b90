import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { panelHistories, playPanels } from '../../../test/panel-histories.ts';
import type { Entry } from '../record/entry.ts';
import type { PoolEvent } from '../history/pool-event.ts';
import type { PoolHost, PoolPolicy } from '../ledger/pool.ts';
import { replay } from '../history/replay.ts';
import { BOOKING } from '../rule/rule.ts';
import { verify } from '../history/verify.ts';
import { panelGroups } from './panel-groups.ts';
import type { PanelRecord } from '../record/panel-record.ts';
import { emptyPlan, withHosts } from './seat-plan.ts';

describe('whatever happens to panels', () => {
  test('every tier stays at exactly 0, and every posting adds up to 0', () => {
    fc.assert(
      fc.property(panelHistories, (history) => {
        for (const { step, after } of playPanels(history)) {
          for (const tier of [1, 2]) {
            const balances = after.balances.filter((_, i) => after.pool.members[i]!.tier === tier);
            assert.equal(
              balances.reduce((sum, balance) => sum + balance, 0),
              0,
            );
          }
          if (!step || !('postings' in step)) continue;
          for (const { entries } of step.postings) {
            assert.equal(
              entries.reduce((sum, { amount }) => sum + amount, 0),
              0,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every record can be verified, and its hosts fill the groups', () => {
    fc.assert(
      fc.property(panelHistories, (history) => {
        const earlier: Entry[] = [];
        for (const { step } of playPanels(history)) {
          if (step && 'postings' in step) {
            const before = step.kind === 'assigned' ? step.postings.slice(0, -1) : step.postings;
            for (const { entries } of before) earlier.push(...entries);
          }
          if (step?.kind !== 'assigned' || step.record.kind !== 'panel') continue;
          const { record } = step;
          const stored = JSON.parse(JSON.stringify(record)) as PanelRecord;
          assert.deepEqual(verify(stored, earlier), { ok: true });
          earlier.push(...record.entries);
          const { rotating, seats } = panelGroups(record.groups);
          assert.equal(record.chosen.length, seats);
          assert.equal(withHosts(emptyPlan(rotating), record.chosen).count, seats);
          assert.ok(record.hosts.every(({ share }) => share >= 0 && share <= BOOKING));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a seat that is given to another leaves all others where they are, as long as those are in the pool', () => {
    let seen = 0;
    fc.assert(
      fc.property(panelHistories, (history) => {
        for (const { event, step, before } of playPanels(history)) {
          if (step?.kind !== 'assigned' || step.record.kind !== 'panel' || !step.voided) continue;
          if (event.op !== 'reassign' && event.op !== 'assign') continue;
          seen++;
          const { chosen, excluded, held } = step.record;
          const old = (step.voided as PanelRecord).chosen;
          const inPool = (host: string) => before.pool.members.some((m) => m.active && m.host === host);
          assert.equal(excluded, event.from);
          assert.ok(!chosen.includes(event.from!));
          for (const host of old) if (host !== event.from && inPool(host)) assert.ok(chosen.includes(host));
          if (event.to !== undefined) assert.ok(chosen.includes(event.to));
          const settled = new Set(held.map(({ host }) => host));
          for (const host of chosen) if (!settled.has(host)) assert.ok((event.free as string[]).includes(host));
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(seen > 50, `${seen} seats were given to another`);
  });
});

const team: PoolHost[] = ['A', 'B', 'C', 'D'].map((id) => ({ id, weight: 1, tier: 1 }));
const groups = [{ need: 2, hosts: ['A', 'B', 'C', 'D'] }];
const book: PoolEvent = { op: 'book', id: 'b1', free: ['A', 'B', 'C', 'D'] };
const outcome = (last: PoolEvent, policy: Partial<Omit<PoolPolicy, 'mode'>> = {}, more = groups) => {
  const { outcomes, balances } = replay({ pool: team, policy, groups: more, events: [book, last] });
  const { hosts, record } = outcomes[1]!;
  return { hosts, record: record as PanelRecord | null, balances };
};

describe('one seat of a panel', () => {
  test('goes to the one who is owed most, and the others keep theirs and pay as before', () => {
    const { hosts, record, balances } = outcome({ op: 'reassign', id: 'b1', from: 'A', free: ['B', 'C', 'D'] });
    assert.deepEqual(hosts, ['B', 'C']);
    assert.deepEqual(record!.picks, [
      { host: 'B', tier: 1, by: 'kept' },
      { host: 'C', tier: 1, by: 'pool_order' },
    ]);
    assert.deepEqual(
      record!.hosts.map(({ host, verdict }) => [host, verdict]),
      [
        ['A', 'excluded_previous_host'],
        ['B', 'chosen'],
        ['C', 'chosen'],
        ['D', 'later_in_rotation'],
      ],
    );
    assert.deepEqual(balances, { A: 0, B: -333_333_333, C: -333_333_333, D: 666_666_666 });
  });

  test('needs somebody else who is free and fits; else nothing changes', () => {
    const { hosts } = outcome({ op: 'reassign', id: 'b1', from: 'A', free: ['A', 'B'] });
    assert.deepEqual(hosts, []);
  });

  test('is given by hand to a host who is not free, and they pay', () => {
    const { hosts, record, balances } = outcome({ op: 'reassign', id: 'b1', from: 'A', to: 'D', free: ['B', 'C'] });
    assert.deepEqual(hosts, ['B', 'D']);
    assert.deepEqual(record!.held, [
      { host: 'B', by: 'kept', neutral: false },
      { host: 'D', by: 'manual', neutral: false },
    ]);
    assert.deepEqual(balances, { A: 0, B: -333_333_333, C: 666_666_667, D: -333_333_334 });
  });

  test('is not given to a host for whom no group has a seat left', () => {
    const two = [
      { need: 1, hosts: ['A', 'B'] },
      { need: 1, hosts: ['C', 'D'] },
    ];
    const to = (host: string) => outcome({ op: 'reassign', id: 'b1', from: 'A', to: host, free: ['B', 'D'] }, {}, two);
    assert.deepEqual(to('D').hosts, [], 'C keeps the only seat D could have');
    assert.deepEqual(to('C').hosts, [], 'C has one already');
    assert.deepEqual(to('Z').hosts, []);
    assert.deepEqual(to('B').hosts, ['B', 'C']);
  });
});

describe('a host the visitor of a panel asked for', () => {
  const asked = (policy?: Partial<Omit<PoolPolicy, 'mode'>>, free = ['A', 'B', 'C', 'D']) =>
    outcome({ op: 'requested', id: 'b2', host: 'B', free }, policy);

  test('have their seat and move no balance, and the rule fills the other', () => {
    const { hosts, record, balances } = asked();
    assert.deepEqual(hosts, ['B', 'C']);
    assert.deepEqual(record!.picks[0], { host: 'B', tier: 1, by: 'requested_host' });
    assert.equal(balances['B'], -500_000_000, 'as after the first booking');
  });

  test('pays like one assigned by hand where the pool wants it so', () => {
    assert.equal(asked({ requested: 'by-hand' }).balances['B'], -1_000_000_000);
  });

  test('has to be free', () => {
    assert.deepEqual(asked({}, ['A', 'C', 'D']).hosts, []);
  });
});
