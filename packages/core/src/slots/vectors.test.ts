import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { parseWorkload, slotVectors, slotsOverTheWire, workloads } from '../../test/vectors.ts';
import { findSlots as findIsoSlots } from '../iso/find-slots.ts';
import { formatInstant } from '../iso/format-instant.ts';
import { parseQuery } from '../iso/parse-query.ts';
import { findSlots } from './find-slots.ts';
import type { Slot, SlotQuery } from './slot-query.ts';

const written = (slots: Slot[]) => slots.map(({ start, hosts }) => ({ start: formatInstant(start), hosts }));

describe('the worked cases', () => {
  const cases = slotVectors();

  test('are all there', () => assert.equal(cases.length, 160));

  for (const { name, query, slots } of cases) {
    test(`${name} has the only right slots, from hours and busy times and over the wire`, () => {
      assert.deepEqual(findIsoSlots(query), slots);
      assert.deepEqual(written(slotsOverTheWire(parseQuery<SlotQuery>(query))), slots);
    });
  }
});

describe('the workloads', () => {
  for (const { name, text, slots, sha256 } of workloads()) {
    test(`${name} gives its slots, from hours and busy times and over the wire`, () => {
      const query = parseWorkload(text);
      const found = findSlots(query);
      assert.equal(found.length, slots);
      const starts = found.map(({ start }) => formatInstant(start)).join('\n');
      assert.equal(createHash('sha256').update(starts).digest('hex'), sha256);
      assert.deepEqual(slotsOverTheWire(query), found);
    });
  }
});
