import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn } from './asked-time.ts';

const NOW = Date.parse('2026-12-01T13:05Z');
const asked = (query: Readonly<Record<string, string>>) =>
  new Date(askedIn(query, 'Europe/Berlin', NOW)).toISOString().slice(0, 16);

test('an address asks on the clock of the booking type, or on that of the zone it names', () => {
  assert.equal(asked({ at: '2026-12-16T11:00' }), '2026-12-16T10:00');
  assert.equal(asked({ at: '2026-12-16T11:00', zone: 'America/New_York' }), '2026-12-16T16:00');
  assert.equal(asked({ at: '2026-12-16T11:00', zone: 'Nowhere' }), '2026-12-16T10:00');
});

test('an address without a time asks about the usual one', () => {
  assert.equal(asked({}), '2026-12-02T09:00');
  assert.equal(asked({ at: 'soon', zone: 'America/New_York' }), '2026-12-02T09:00');
});
