import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../../test/pool-histories.ts';
import { fixedAssignment } from '../record/fixed-record.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { verify } from './verify.ts';

const pool = ['A', 'B', 'C'].map((id) => ({ id, weight: 1, tier: 1 }));
const { postings, records } = play({
  pool,
  mode: 'turns',
  events: [
    { op: 'book', id: 'b1', free: ['A', 'B', 'C'] },
    { op: 'book', id: 'b2', free: ['A', 'C'] },
    { op: 'book', id: 'b3', free: ['A', 'B', 'C'] },
  ],
});
const record = records[2]!;
const earlier = postings.slice(0, 2).flatMap(({ entries }) => entries);

const wrongAt = (wrong: Partial<RotationRecord>): string => {
  const found = verify({ ...record, ...wrong }, earlier);
  return found.ok ? 'nowhere' : found.difference.field;
};

test('an unchanged record is valid', () => {
  assert.deepEqual(verify(record, earlier), { ok: true });
});

test('a later change is named', () => {
  assert.equal(wrongAt({ chosen: 'A' }), '/chosen');
  assert.equal(wrongAt({ reason: 'rotation' }), '/reason');
  assert.equal(wrongAt({ passed: [] }), '/passed');
  assert.equal(wrongAt({ skipped: ['C'] }), '/skipped');
  assert.equal(wrongAt({ tierNote: 'fallback' }), '/tierNote');
  assert.equal(wrongAt({ algorithm: 'dice-1' }), '/algorithm');
  assert.equal(wrongAt({ neutral: true }), '/neutral');
  assert.equal(wrongAt({ entries: record.entries.slice(1) }), '/entries');
  const another = [...record.entries.slice(0, -1), { ...record.entries.at(-1)!, membership: 9 }];
  assert.equal(wrongAt({ entries: another }), '/entries', 'shares and payments are of one account');
  const rows = record.hosts.map((row) => (row.host === 'A' ? { ...row, verdict: 'less_credit' as const } : row));
  assert.equal(wrongAt({ hosts: rows }), '/hosts/0/verdict');
  const nobody = record.hosts.map(({ verdict, ...row }) => ({ ...row, free: false, verdict }));
  assert.equal(wrongAt({ hosts: nobody }), '/chosen');
});

test('a balance that the ledger did not have is named with both', () => {
  assert.deepEqual(verify(record, earlier.slice(1)), {
    ok: false,
    difference: { field: '/hosts/0/balance', recorded: -166_666_666, computed: -500_000_000 },
  });
});

test('a host who is marked as free leads to another choice', () => {
  const second = records[1]!;
  const rows = second.hosts.map((row) => (row.host === 'B' ? { ...row, free: true } : row));
  const found = verify({ ...second, hosts: rows }, postings[0]!.entries);
  assert.deepEqual(found, { ok: false, difference: { field: '/chosen', recorded: 'C', computed: 'B' } });
});

test('fixed hosts are taken from the record', () => {
  const fixed = fixedAssignment({ seq: 1, bookingId: 'b1', at: null, slot: null, hosts: ['A', 'B'] });
  assert.deepEqual(verify(fixed, []), { ok: true });
  assert.equal(verify({ ...fixed, chosen: ['A'] }, []).ok, false);
});
