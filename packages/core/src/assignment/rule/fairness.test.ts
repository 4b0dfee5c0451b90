import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bookings, histories, play, pools } from '../../../test/pool-histories.ts';
import { replay } from '../history/replay.ts';
import { BAND, BOOKING } from './rule.ts';

const oneTier = fc.constant(1);

test('with bookings only, whoever is free and whatever the weights, nobody is ever 1.49 (n − 1) / 2 bookings off', () => {
  fc.assert(
    fc.property(pools(), fc.array(bookings, { maxLength: 5 }), (pool, lists) => {
      const events = lists.flat().map(({ free }, i) => ({ op: 'book' as const, id: `b${i}`, free }));
      const { steps } = play({ pool, mode: 'turns', events });
      for (const { after } of steps) assertBounded(after.balances, sizes(pool), pool, 0);
    }),
    { numRuns: 200 },
  );
});

const sizes = (pool: readonly { tier: number }[]) => Map.groupBy(pool, ({ tier }) => tier);

function assertBounded(
  balances: readonly number[],
  tiers: ReadonlyMap<number, readonly unknown[]>,
  pool: readonly { tier: number }[],
  more: number,
): void {
  balances.forEach((balance, i) => {
    const n = tiers.get(pool[i]!.tier)!.length;
    // The proof needs of shares only that they add up to one booking, as rounded ones do: there is no tolerance.
    const bound = ((BOOKING + BAND) * (n - 1)) / 2 + more;
    assert.ok(Math.abs(balance) <= bound, `${balance} of ${n} hosts is beyond ${bound}`);
  });
}

test('every void and every booking by hand loosens the bound by at most one booking, a correction by its amount', () => {
  fc.assert(
    fc.property(histories, ({ pool, events }) => {
      const calm = events.filter(({ op }) => !['add', 'remove', 'tier', 'order'].includes(op));
      let more = 0;
      for (const { step, after } of play({ pool, mode: 'turns', events: calm }).steps) {
        if (step.kind === 'voided' || (step.kind === 'assigned' && step.voided)) more += BOOKING;
        if (step.kind === 'assigned' && step.record.reason === 'manual') more += BOOKING;
        if (step.kind === 'corrected') more += Math.abs(step.postings[0]!.entries[0]!.amount);
        assertBounded(after.balances, sizes(pool), pool, more);
      }
    }),
  );
});

test('with everybody free nobody is ever ahead by 1.49 bookings', () => {
  fc.assert(
    fc.property(pools({ tier: oneTier }), fc.integer({ min: 1, max: 120 }), (pool, count) => {
      const free = pool.map(({ id }) => id);
      const events = Array.from({ length: count }, (_, i) => ({ op: 'book' as const, id: `b${i}`, free }));
      for (const { after } of play({ pool, mode: 'turns', events }).steps) {
        for (const balance of after.balances) assert.ok(balance > -1.49 * BOOKING, `${balance}`);
      }
    }),
  );
});

test('equal weights with everybody free are an exact rotation in the order, in turns and in strict mode', () => {
  fc.assert(
    fc.property(
      pools({ tier: oneTier, weight: fc.constant(3) }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('turns' as const, 'strict' as const),
      (pool, count, mode) => {
        const free = pool.map(({ id }) => id);
        const events = Array.from({ length: count }, (_, i) => ({ op: 'book' as const, id: `b${i}`, free }));
        replay({ pool, mode, events }).outcomes.forEach(({ host, record }, i) => {
          assert.equal(host, pool[i % pool.length]!.id);
          assert.equal(record!.reason, pool.length === 1 ? 'only_free' : 'rotation');
        });
      },
    ),
  );
});

test('strict mode is plain rotation with skips, whatever the balances', () => {
  fc.assert(
    fc.property(pools({ tier: oneTier }), bookings, (pool, list) => {
      const ids = pool.map(({ id }) => id);
      let next = 0;
      const events = list.map(({ free }, i) => ({ op: 'book' as const, id: `b${i}`, free }));
      replay({ pool, mode: 'strict', events }).outcomes.forEach(({ host }, i) => {
        const walk = [...ids.slice(next), ...ids.slice(0, next)];
        const expected = walk.find((id) => list[i]!.free.includes(id)) ?? null;
        assert.equal(host, expected);
        if (expected !== null) next = ids.indexOf(expected) + 1;
      });
    }),
  );
});

test('weights become shares: over many bookings with everybody free each host is within 1.49 bookings of theirs', () => {
  fc.assert(
    fc.property(pools({ tier: oneTier, weight: fc.integer({ min: 1, max: 9 }) }), (pool) => {
      const free = pool.map(({ id }) => id);
      const events = Array.from({ length: 200 }, (_, i) => ({ op: 'book' as const, id: `b${i}`, free }));
      const { outcomes } = replay({ pool, mode: 'turns', events });
      const sum = pool.reduce((total, { weight }) => total + weight, 0);
      for (const { id, weight } of pool) {
        const got = outcomes.filter(({ host }) => host === id).length;
        const bound = (1.49 * (pool.length - 1)) / 2 + 0.001;
        assert.ok(Math.abs(got - (200 * weight) / sum) <= bound, `${id} got ${got}`);
      }
    }),
  );
});

test('in totals mode totals become equal: a host who was away for a while catches up by what they may be owed', () => {
  const pool = ['A', 'B', 'C'].map((id) => ({ id, weight: 1, tier: 1 }));
  const away = Array.from({ length: 30 }, (_, i) => ({ op: 'book' as const, id: `a${i}`, free: ['A', 'B'] }));
  const back = Array.from({ length: 30 }, (_, i) => ({ op: 'book' as const, id: `b${i}`, free: ['A', 'B', 'C'] }));
  const count = (mode: 'turns' | 'totals') =>
    replay({ pool, mode, events: [...away, ...back] })
      .outcomes.slice(30)
      .filter(({ host }) => host === 'C').length;
  assert.equal(count('turns'), 10);
  assert.equal(count('totals'), 12);
});
