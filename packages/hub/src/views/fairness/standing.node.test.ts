import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderOf, standingsOf } from './standing.ts';

const BOOKING = 1_000_000_000;

test('hosts come in the order of their first turn; who has none for a round can wait', () => {
  const turn = (...hosts: string[]) => ({ hosts, reason: 'rotation' });
  const turns = [turn('b'), turn('a'), turn('b'), turn('a'), turn('c')];
  assert.deepEqual(orderOf(['a', 'b', 'c', 'd'], { turns, names: [] }), { next: ['b', 'a'], waiting: ['c', 'd'] });
  assert.deepEqual(orderOf(['a', 'b'], { turns: [turn('a', 'b')], names: [] }), { next: ['a', 'b'], waiting: [] });
});

test('balances over time go to their hosts, with the extremes of the range', () => {
  const row = (host: string, balance: number) => ({ host, tier: 1, weight: 1, weightShare: 0.5, balance });
  const standings = standingsOf(
    {
      hosts: [row('a', BOOKING / 2), row('b', -BOOKING / 2)],
      names: [{ id: 'a', name: 'Ada' }],
      seq: 2,
      revision: 'r',
    },
    [
      {
        hosts: ['b', 'a'],
        names: [],
        points: [{ at: '2026-01-01T00:00:00Z', seq: 1, balances: [-BOOKING, BOOKING] }],
        shares: [
          { hosted: 3, fair: 2.5 * BOOKING },
          { hosted: 2, fair: 2.5 * BOOKING },
        ],
        next: '2026-01-02T00:00:00Z',
      },
      {
        hosts: ['a'],
        names: [],
        points: [{ at: '2026-01-02T00:00:00Z', seq: 2, balances: [BOOKING / 4] }],
        shares: [{ hosted: 1, fair: BOOKING }],
        next: null,
      },
    ],
  );
  assert.deepEqual(
    standings.map(({ name, over, hosted, fair, lowest, highest }) => [
      name,
      Array.from(over.amounts),
      hosted,
      fair,
      lowest,
      highest,
    ]),
    [
      ['Ada', [1, 0.25], 3, 3.5, BOOKING / 4, BOOKING],
      ['b', [-1, 0], 3, 2.5, -BOOKING, 0],
    ],
  );
});
