import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startApi } from './kit.ts';

const api = await startApi();

test('cancelled and moved bookings give their time back at once', async () => {
  await api.put({ hosts: ['a'] });
  const { booking } = await api.book({ start: '2026-06-10T10:00:00Z' });
  assert.equal((await api.reschedule(booking, '2026-06-10T11:00:00Z')).status, 200);
  assert.equal((await api.book({ start: '2026-06-10T10:00:00Z' })).status, 201);
  assert.equal((await api.cancel(booking)).status, 200);
  assert.equal((await api.cancel(booking)).status, 200, 'twice');
  assert.equal((await api.book({ start: '2026-06-10T11:00:00Z' })).status, 201);
  assert.equal((await api.reschedule(booking, '2026-06-10T12:00:00Z')).status, 409, 'moved after it was cancelled');
});

test('a booking can be moved to a time that overlaps its old one', async () => {
  await api.put({ hosts: ['a'], type: { durations: [60], slot: { step: 15, offset: 0, timeZone: 'UTC' } } });
  const { booking } = await api.book({ start: '2026-06-10T11:30:00Z', duration: 60 });
  const others = await api.starts('2026-06-10T11:00:00Z', '2026-06-10T13:00:00Z', 60);
  assert.deepEqual(others, ['2026-06-10T12:30:00Z', '2026-06-10T12:45:00Z']);
  const own = await api.starts('2026-06-10T11:00:00Z', '2026-06-10T12:00:00Z', 60, booking);
  assert.deepEqual(
    own,
    ['11:00', '11:15', '11:30', '11:45'].map((time) => `2026-06-10T${time}:00Z`),
  );
  const moved = await api.reschedule(booking, '2026-06-10T11:45:00Z');
  assert.equal(moved.status, 200, JSON.stringify(moved.problem));
  assert.equal(moved.booking.start, '2026-06-10T11:45:00Z');
});

test('the link of the first message still leads to the booking after it was moved or edited', async () => {
  await api.put({ hosts: ['a', 'b'] });
  const { booking } = await api.book({ start: '2026-06-10T10:00:00Z' });
  assert.equal((await api.reschedule(booking, '2026-06-11T10:00:00Z')).status, 200);
  assert.equal((await api.edit(booking, { attendee: { name: 'Another Name' } })).status, 200);
  const read = await api.read(booking);
  assert.equal(read.status, 200);
  assert.equal(read.booking.start, '2026-06-11T10:00:00Z');
  const again = await api.reschedule(booking, '2026-06-12T10:00:00Z');
  assert.equal(again.status, 200, 'moved once more by the first link');
  assert.equal((await api.cancel(booking)).status, 200);
});

test('the manage link tells after the meeting what became of it', async () => {
  await api.put({ hosts: ['a'] });
  const { booking } = await api.book({ start: '2026-06-10T10:00:00Z' });
  await api.clock('2026-06-10T10:45:00Z');
  const read = await api.read(booking);
  assert.equal(read.status, 200);
  assert.equal(read.booking.status, 'completed');
  const { status, problem } = await api.reschedule(booking, '2026-06-12T10:00:00Z');
  assert.equal(status, 409);
  assert.ok(['too-late', 'wrong-state'].includes(problem.code), problem.code);
  assert.ok(problem.detail!.length > 10);
});
