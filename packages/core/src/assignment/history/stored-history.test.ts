import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { panelHistories, playPanels } from '../../../test/panel-histories.ts';
import { histories, play } from '../../../test/pool-histories.ts';
import type { Posting } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../record/record.ts';
import { replay } from './replay.ts';
import { simulate } from './simulate.ts';
import { balancesOf } from '../ledger/state.ts';
import { eventsOf } from './stored-history.ts';

const POOL_CHANGES = ['order', 'add', 'remove', 'weight', 'tier'];

const shuffled = <T>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => String(a).length - String(b).length).toReversed();

test('events reconstructed from what is stored replay to the same records and balances', () => {
  fc.assert(
    fc.property(histories, ({ events, ...history }) => {
      const calm = events.filter(({ op }) => !POOL_CHANGES.includes(op));
      const { postings, records, state } = play({ ...history, events: calm });
      const restored = eventsOf({ postings: shuffled(postings), records: shuffled(records) });
      const { outcomes, balances } = replay({ ...history, events: restored });
      assert.deepEqual(balances, balancesOf(state));
      assert.deepEqual(
        outcomes.flatMap(({ record }) => (record ? [record] : [])),
        records,
      );
    }),
    { numRuns: 200 },
  );
});

test('events of panels do, too', () => {
  fc.assert(
    fc.property(panelHistories, ({ events, ...history }) => {
      const calm = events.filter(({ op }) => !POOL_CHANGES.includes(op));
      const steps = playPanels({ ...history, events: calm });
      const postings: Posting[] = [];
      const records: LedgerRecord[] = [];
      for (const { step } of steps) {
        if (step && 'postings' in step) postings.push(...step.postings);
        if (step?.kind === 'assigned') records.push(step.record);
      }
      const { outcomes } = replay({ ...history, events: eventsOf({ postings, records }) });
      assert.deepEqual(
        outcomes.flatMap(({ record }) => (record ? [record] : [])),
        records,
      );
    }),
    { numRuns: 200 },
  );
});

test('they can be simulated under other weights, which is the replay of the same requests', () => {
  const pool = ['A', 'B', 'C'].map((id) => ({ id, weight: 1, tier: 1 }));
  const happened = Array.from({ length: 300 }, (_, i) => [
    { op: 'book' as const, id: `b${i}`, free: ['A', 'B', 'C'].filter((_, h) => (i * 7 + h * 3) % 5 !== 0) },
    ...(i % 6 === 0 ? [{ op: 'cancel' as const, id: `b${i}` }] : []),
    ...(i % 7 === 1 ? [{ op: 'reassign' as const, id: `b${i}`, free: ['A', 'B', 'C'] }] : []),
  ]).flat();
  const { postings, records } = play({ pool, mode: 'turns', events: happened });
  const drafted = pool.map((host) => (host.id === 'C' ? { ...host, weight: 3 } : host));
  const { hosts } = simulate({ history: { pool, events: eventsOf({ postings, records }) }, draft: { hosts: drafted } });
  const { balances } = replay({ pool: drafted, events: happened });
  assert.deepEqual(Object.fromEntries(hosts.map(({ host, balance }) => [host, balance])), balances);
});
