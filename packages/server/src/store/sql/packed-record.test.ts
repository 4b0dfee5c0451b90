import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RotationRecord } from '@team-booking/core/assignment';
import { packRecord, unpackRecord } from './packed-record.ts';

const row = { tier: 1, weight: 2, balance: -3, share: 4, lastAssigned: 5 };
const record: RotationRecord = {
  kind: 'rotation',
  seq: 7,
  bookingId: 'b',
  at: '2026-06-15T06:00:00Z',
  slot: { start: '2026-06-16T10:00:00Z', end: '2026-06-16T10:30:00Z' },
  algorithm: 'credit-rotation-1',
  pool: 'call',
  poolVersion: 1,
  mode: 'turns',
  tier: 1,
  tierNote: null,
  reason: 'rotation_skip',
  chosen: 'a',
  place: 1,
  pointerBefore: null,
  walkFrom: 0,
  skipped: ['b'],
  passed: [],
  neutral: false,
  excluded: null,
  fixed: [],
  entries: [{ host: 'a', membership: 1, tier: 1, amount: -1 }],
  hosts: [
    { ...row, host: 'a', free: true, credit: 1, verdict: 'chosen' },
    {
      ...row,
      host: 'b',
      free: false,
      credit: null,
      lastAssigned: null,
      busyReason: 'calendar',
      verdict: 'unavailable',
    },
  ],
};
const { entries: _entries, ...withoutEntries } = record;

test('a record comes back as it was, with entries of its own and without', () => {
  assert.deepEqual(unpackRecord(packRecord(record, true)), record);
  assert.deepEqual(unpackRecord(packRecord(record, false)), withoutEntries);
});

test('records of before this form are read, too', () => {
  assert.deepEqual(unpackRecord(JSON.stringify(record)), record);
  const rows = [
    ['a', 1, 2, 1, -3, 4, 1, 5, 'chosen'],
    ['b', 1, 2, 0, -3, 4, null, null, 'unavailable', 'calendar'],
  ];
  assert.deepEqual(unpackRecord(JSON.stringify({ ...record, hosts: rows })), record);
});

test('a hundred hosts who are alike take hardly more than their names', () => {
  const hosts = Array.from({ length: 100 }, (_, i) => ({
    ...row,
    host: `host-${i}`,
    free: true,
    credit: 1,
    lastAssigned: 100 + i,
    verdict: i === 7 ? ('chosen' as const) : ('later_in_rotation' as const),
  }));
  const many = { ...record, hosts };
  const text = packRecord(many, true);
  assert.deepEqual(unpackRecord(text), many);
  assert.ok(text.length < 2000, `${text.length} characters`);
});

test('a record without a choice comes back as it was', () => {
  const fixed = {
    kind: 'fixed' as const,
    seq: 1,
    bookingId: 'b',
    at: null,
    slot: null,
    algorithm: 'credit-rotation-1',
    reason: 'fixed_hosts' as const,
    chosen: ['a'],
    entries: [] as const,
    hosts: [{ host: 'a', free: true as const, verdict: 'chosen' as const }],
  };
  assert.deepEqual(unpackRecord(packRecord(fixed, true)), fixed);
});
