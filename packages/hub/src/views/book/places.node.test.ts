import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeSent } from './places.ts';

const call = { id: 'call', kind: 'phone', label: 'We call', ask: 'phone' } as const;
const yours = { id: 'yours', kind: 'in-person', label: 'At your place', ask: 'address' } as const;
const office = { id: 'office', kind: 'in-person', label: 'Office' } as const;

test('a place is sent where there are several, or one that needs an address, and never that of another booking type', () => {
  assert.equal(placeSent([], {}), undefined);
  assert.equal(placeSent([office], {}), undefined);
  assert.equal(placeSent([office], { id: 'yours', address: 'Quay 7' }), undefined);
  assert.deepEqual(placeSent([yours], { address: ' Quay 7 ' }), { id: 'yours', address: 'Quay 7' });
  assert.equal(placeSent([call, office], {}), undefined);
  assert.equal(placeSent([call, office], { id: 'yours' }), undefined);
  assert.deepEqual(placeSent([call, yours], { id: 'call', address: 'Quay 7' }), { id: 'call' });
});
