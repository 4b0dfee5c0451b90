import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { slotVectors, slotsOverTheWire, workloads } from '../../testing/vectors.ts';
import { findSlots } from './find-slots.ts';
import type { SlotQuery } from './slot-query.ts';

describe('the worked cases', () => {
  const cases = slotVectors();

  test('are all there', () => assert.equal(cases.length, 160));

  for (const { name, query, slots } of cases) {
    test(`${name} has the only right slots, from hours and busy times and over the wire`, () => {
      assert.deepEqual(findSlots(query), slots);
      assert.deepEqual(slotsOverTheWire(query), slots);
    });
  }
});

describe('the workloads', () => {
  for (const { name, text, slots, sha256 } of workloads()) {
    test(`${name} gives its slots, from hours and busy times and over the wire`, () => {
      const query = JSON.parse(text) as SlotQuery<number>;
      const found = findSlots(query);
      assert.equal(found.length, slots);
      const starts = found.map(({ start }) => start).join('\n');
      assert.equal(createHash('sha256').update(starts).digest('hex'), sha256);
      assert.deepEqual(slotsOverTheWire(query), found);
    });
  }
});
