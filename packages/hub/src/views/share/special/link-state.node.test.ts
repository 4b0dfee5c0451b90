import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingLink } from '@team-booking/contract/team';
import { endOf, linkState } from './link-state.ts';

const NOW = Date.parse('2026-12-01T13:05:00Z');
const link: BookingLink = {
  id: 'l',
  kind: 'once',
  label: null,
  by: 'Mira Kaplan',
  createdAt: '2026-11-30T09:00:00Z',
  expiresAt: null,
  usedAt: null,
  booking: null,
};

test('a link is open until it has booked or its time is over', () => {
  assert.equal(linkState(link, NOW), 'open');
  assert.equal(linkState({ ...link, expiresAt: '2026-12-01T13:06:00Z' }, NOW), 'open');
  assert.equal(linkState({ ...link, expiresAt: '2026-12-01T13:05:00Z' }, NOW), 'ended');
  const used = { ...link, expiresAt: '2026-12-01T13:05:00Z', usedAt: '2026-11-30T10:00:00Z' };
  assert.equal(linkState(used, NOW), 'used', 'that it has booked says more');
});

test('a link ends so many days from now, or never', () => {
  assert.equal(endOf(0, NOW), undefined);
  assert.equal(endOf(7, NOW), '2026-12-08T13:05:00.000Z');
});
