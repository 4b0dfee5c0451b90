import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slotsFromFree } from './slots-from-free.ts';

const answer = {
  from: '2026-06-16T08:00:00Z',
  to: '2026-06-16T18:00:00Z',
  hosts: [{ id: 'ann', free: [60, 150], noStart: [90, 91] }],
};
const type = { duration: 30, slot: { step: 30, offset: 0, timeZone: 'UTC' }, groups: [{ need: 1, hosts: ['ann'] }] };

test('an availability answer as it was received becomes slots', () => {
  const { starts } = slotsFromFree({ ...answer, ...type });
  assert.deepEqual(Array.from(starts), [Date.UTC(2026, 5, 16, 9), Date.UTC(2026, 5, 16, 10)]);
});

test('an instant that is none is named', () => {
  const wrong = { ...answer, ...type, to: 'tomorrow' };
  assert.throws(() => slotsFromFree(wrong), { name: 'QueryError', code: 'invalid-instant', field: '/to' });
});
