import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { histories } from '../../../test/pool-histories.ts';
import { after } from '../ledger/advance.ts';
import { createPool } from '../ledger/pool.ts';
import { ledgerState } from '../ledger/state.ts';
import { pick } from '../steps/pick.ts';
import { comingTurns } from './coming-turns.ts';
import { startOf } from './replay.ts';
import { run } from './replay-run.ts';

test('the coming turns are what is chosen when everybody is free, from any state', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 12 }), (history, count) => {
      let state = startOf(history);
      for (const done of run(state, history.events, null)) state = done.after;
      const everybody = state.pool.members.filter(({ active }) => active).map(({ host }) => host);
      const turns = comingTurns(state, null, count);
      assert.equal(turns.length, everybody.length === 0 ? 0 : count);
      for (const turn of turns) {
        const step = pick(state, { bookingId: '', at: null, slot: null, free: everybody });
        assert.ok(step.kind === 'assigned' && turn.kind === 'rotation');
        assert.equal(turn.chosen, step.record.chosen);
        state = after(state, step);
      }
    }),
    { numRuns: 60 },
  );
});

test('turns of a panel go to as many hosts as it has seats, fixed ones left out', () => {
  const hosts = ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1, tier: 1 }));
  const state = ledgerState(createPool('p', hosts), { entries: [], live: [], lastSeq: 0 });
  const groups = [
    { need: 'all' as const, hosts: ['lead'] },
    { need: 2, hosts: ['a', 'b', 'c', 'd'] },
  ];
  const turns = comingTurns(state, groups, 4).map((turn) => (turn.kind === 'panel' ? turn.chosen.join('') : ''));
  assert.deepEqual(turns, ['ab', 'cd', 'ab', 'cd']);
});
