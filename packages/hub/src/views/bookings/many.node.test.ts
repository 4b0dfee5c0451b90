import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamBookingRow } from '@team-booking/contract/team';
import { carryOut, isStillToCome } from './many.ts';

test('one that is refused holds up no other, and they come one after the other', async () => {
  const [begun, told]: [string[], number[]] = [[], []];
  let running = 0;
  const done = await carryOut(
    ['a', 'b', 'c'],
    async (one) => {
      begun.push(one);
      assert.equal(running++, 0);
      await Promise.resolve();
      running--;
      if (one === 'b') throw new Error('refused');
    },
    (count) => told.push(count),
  );
  assert.deepEqual(
    [begun, done, told],
    [
      ['a', 'b', 'c'],
      ['a', 'c'],
      [1, 2, 3],
    ],
  );
});

test('nothing can become of what has begun or will not take place', () => {
  const now = Date.parse('2026-12-01T09:00:00Z');
  const at = (status: string, start: string) => isStillToCome({ status, start } as TeamBookingRow, now);
  assert.ok(at('confirmed', '2026-12-01T09:01:00Z') && at('awaiting-payment', '2026-12-01T09:01:00Z'));
  assert.ok(!at('confirmed', '2026-12-01T09:00:00Z') && !at('cancelled', '2026-12-02T09:00:00Z'));
});
