import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BookingRequest } from './booking.ts';
import * as Type from 'typebox';
import { check } from './check.ts';
import { FIELD_PROBLEMS } from './field-problems.ts';
import { FieldError } from './problem-schema.ts';

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

test('what is wrong names what would be right: the values there are, and of an unknown member that it is unknown, once', () => {
  const schema = Type.Object(
    { mode: Type.Enum(['solo', 'panel']), deep: Type.Object({}, { additionalProperties: false }) },
    { additionalProperties: false },
  );
  const checked = check(schema, { mode: 'both', deep: { a: 1 }, b: 2 });
  const unknown = 'is not known here. Look for a misspelt name, or leave it out';
  assert.deepEqual(checked.ok ? [] : checked.errors.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1)), [
    { pointer: '/b', detail: unknown, code: 'unknown' },
    { pointer: '/deep/a', detail: unknown, code: 'unknown' },
    { pointer: '/mode', detail: 'has to be one of solo, panel', code: 'choice' },
  ]);
});

test('what is wrong has a code, and the limit that was not kept', () => {
  const schema = Type.Object({
    name: Type.String({ maxLength: 3 }),
    days: Type.Integer({ minimum: 1 }),
    at: Type.String(),
  });
  const checked = check(schema, { name: 'long', days: 0 });
  assert.deepEqual(
    checked.ok ? [] : checked.errors.map(({ pointer, code, limit }) => [pointer, code, limit]).toSorted(),
    [
      ['/at', 'required', undefined],
      ['/days', 'too-small', 1],
      ['/name', 'too-long', 3],
    ],
  );
});

test('the contract names every code', () => {
  const { description } = FieldError.properties.code as { description?: string };
  for (const code of FIELD_PROBLEMS) assert.match(description ?? '', new RegExp(`\\b${code}\\b`));
});
