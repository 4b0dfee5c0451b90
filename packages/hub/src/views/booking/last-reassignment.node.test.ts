import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamBooking } from '@team-booking/contract/team';
import { lastReassignment } from './last-reassignment.ts';

type Line = TeamBooking['story'][number];

const at = '2026-12-01T09:00:00Z';
const time = (host: string) => ({ start: at, end: '2026-12-01T09:30:00Z', hosts: [host] });
const line = (what: Line['what'], from?: string, to?: string): Line => ({
  at,
  what,
  by: { kind: 'nobody' },
  ...(from !== undefined && { before: time(from) }),
  ...(to !== undefined && { after: time(to) }),
});
const booked = line('book');
const given = line('reassign', 'a', 'b');

test('the last reassignment can be taken back, whatever mail was sent since', () => {
  assert.equal(lastReassignment([booked, given, line('mailed')]), given);
  const again = line('reassign', 'b', 'c');
  assert.equal(lastReassignment([booked, given, again]), again);
});

test('nothing can where it has been taken back, was moved since, or never was', () => {
  assert.equal(lastReassignment([booked, given, line('reassign', 'b', 'a')]), null);
  assert.equal(lastReassignment([booked, given, line('reschedule', 'b', 'b')]), null);
  assert.equal(lastReassignment([booked]), null);
  assert.equal(lastReassignment([]), null);
});
