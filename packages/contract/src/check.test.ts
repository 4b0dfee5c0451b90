import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BookingRequest } from './booking.ts';
import { check } from './check.ts';

const request = {
  bookingType: 'intro',
  start: '2026-12-08T09:30:00Z',
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Grace Hopper', email: 'grace@example.org' },
};

const pointers = (value: unknown) => {
  const checked = check(BookingRequest, value);
  return checked.ok ? [] : checked.errors.map(({ pointer }) => pointer);
};

test('a valid request passes, and unknown members stay', () => {
  const checked = check(BookingRequest, { ...request, later: 1 });
  assert.deepEqual(checked, { ok: true, value: { ...request, later: 1 } });
});

test('each invalid field is named by a JSON pointer, a missing one by its own', () => {
  assert.deepEqual(pointers({ ...request, duration: 0, attendee: { name: ' ', email: 'nobody' } }).toSorted(), [
    '/attendee/email',
    '/attendee/name',
    '/duration',
  ]);
  assert.deepEqual(pointers({ ...request, attendee: {} }).toSorted(), ['/attendee/email', '/attendee/name']);
  assert.deepEqual(pointers({ ...request, guests: [{ email: 'a@b' }, { email: 'x' }] }), ['/guests/1/email']);
});

test('a value that does not match a pattern is described in words', () => {
  const checked = check(BookingRequest, { ...request, start: 'tomorrow' });
  assert.ok(!checked.ok);
  assert.match(checked.errors[0]!.detail, /An instant as ISO 8601 in UTC/);
});

test('names and addresses cannot smuggle line breaks into a mail', () => {
  for (const attendee of [
    { name: 'Eve\r\nBcc: all@example.org', email: 'eve@example.org' },
    { name: 'Eve', email: 'eve@example.org\nBcc: all@example.org' },
    { name: 'Eve', email: 'eve@example.org,all@example.org' },
  ]) {
    assert.equal(check(BookingRequest, { ...request, attendee }).ok, false, JSON.stringify(attendee));
  }
});

test('values of any other type are refused without a crash', () => {
  for (const value of [null, undefined, 1, 'x', [], { attendee: null }, { start: {} }]) {
    assert.equal(check(BookingRequest, value).ok, false);
  }
});
