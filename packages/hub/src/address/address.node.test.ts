import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, formatAddress, parseAddress, withQuery } from './address.ts';

test('an address is read as it was written', () => {
  for (const address of [
    at('today'),
    at('bookings', 'b 7/8%'),
    at('bookings', null, { words: 'a & b', tab: 'past' }),
    at('settings', 'messages', { host: 'מירה' }),
  ])
    assert.deepEqual(parseAddress(formatAddress(address)), address);
});

test('what is no address leads to today, and never fails', () => {
  for (const text of ['', '#', '/', '//', '#/']) assert.equal(parseAddress(text).view, 'today');
  assert.equal(parseAddress('/bookings/%E0%A4%A').id, '%E0%A4%A');
});

test('a filter is changed or taken away, and the others stay', () => {
  const all = at('bookings', null, { host: 'mira', tab: 'past' });
  assert.deepEqual(withQuery(all, { host: '', type: 'talk' }).query, { tab: 'past', type: 'talk' });
});
