import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress } from '../../address/address.ts';
import { isFiltered, queryOf, tabOf } from './filters.ts';

const NOW = Date.parse('2026-12-01T13:05:00Z');

test('the address says what is asked for', () => {
  const asked = (text: string) => queryOf(parseAddress(text), NOW);
  assert.deepEqual(asked('/bookings'), { from: '2026-12-01T12:05:00.000Z' });
  assert.deepEqual(asked('/bookings?tab=past&host=mira&words=%20lena%20'), {
    host: 'mira',
    words: 'lena',
    to: '2026-12-01T13:05:00.000Z',
    order: 'latest',
  });
  assert.deepEqual(asked('/bookings?tab=waiting'), {
    from: '2026-12-01T12:05:00.000Z',
    status: 'awaiting-approval,awaiting-payment',
  });
});

test('an unknown tab is the first, and a tab alone filters nothing', () => {
  assert.equal(tabOf(parseAddress('/bookings?tab=nonsense')), 'upcoming');
  assert.equal(isFiltered(parseAddress('/bookings?tab=past')), false);
  assert.equal(isFiltered(parseAddress('/bookings?type=talk')), true);
});
