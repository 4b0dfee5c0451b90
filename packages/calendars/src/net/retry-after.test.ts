import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfterOf } from './retry-after.ts';

const HOUR = 3_600_000;

test('a time to wait is told in seconds, or as a date by the clock of the answer, and is an hour at most', () => {
  const after = (value: string, date?: string) =>
    retryAfterOf({ headers: { 'retry-after': value, ...(date !== undefined && { date }) } });
  assert.equal(after('120'), 120_000);
  const sent = 'Mon, 01 Mar 2027 00:00:00 GMT';
  assert.equal(after('Mon, 01 Mar 2027 00:05:00 GMT', sent), 300_000);
  assert.equal(after('999999999'), HOUR);
  assert.equal(after('Tue, 01 Mar 2033 00:00:00 GMT', sent), HOUR);
});

test('what tells no time to wait asks for none', () => {
  for (const value of ['0', '-5', 'soon', '', 'Mon, 01 Mar 2027 00:05:00 GMT']) {
    assert.equal(retryAfterOf({ headers: { 'retry-after': value } }), undefined, value);
  }
  assert.equal(retryAfterOf({ headers: {} }), undefined);
});
