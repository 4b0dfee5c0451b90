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

const last = (...story: Line[]) => lastReassignment({ story });

test('what the backend says can be taken back is the last reassignment, whatever came since', () => {
  const again = line('reassign', 'b', 'a');
  const story = [booked, given, again, line('reschedule', 'a', 'a'), line('mailed')];
  assert.equal(lastReassignment({ story, undoable: true }), again);
  assert.equal(lastReassignment({ story: [booked, given], undoable: false }), null);
  assert.equal(lastReassignment({ story: [booked], undoable: true }), null);
});

test('where it does not say so, the last reassignment can, whatever mail was sent since', () => {
  assert.equal(last(booked, given, line('mailed')), given);
  const again = line('reassign', 'b', 'c');
  assert.equal(last(booked, given, again), again);
});

test('and nothing can where it has been taken back, was moved since, or never was', () => {
  assert.equal(last(booked, given, line('reassign', 'b', 'a')), null);
  assert.equal(last(booked, given, line('reschedule', 'b', 'b')), null);
  assert.equal(last(booked), null);
  assert.equal(last(), null);
});
