import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockAt, daysLater, firstHour, instantOf, snapped, stepped, usualTime } from './wall.ts';

const BERLIN = 'Europe/Berlin';

test('a clock in an address is an instant and back, and nonsense is none', () => {
  assert.equal(instantOf('2026-12-16T11:00', BERLIN), Date.parse('2026-12-16T10:00Z'));
  assert.equal(instantOf('2026-07-01T11:00', BERLIN), Date.parse('2026-07-01T09:00Z'));
  assert.equal(clockAt(Date.parse('2026-12-31T23:30Z'), BERLIN), '2027-01-01T00:30');
  for (const text of ['', '11:00', '2026-12-16', '2026-02-30T11:00', '2026-12-16T25:00', '2026-12-16T11:00Z'])
    assert.equal(instantOf(text, BERLIN), null, text);
});

test('a step leads to the next start of the grid, over midnight, too', () => {
  const half = { step: 30 };
  assert.equal(stepped('2026-12-16T11:00', half, 1), '2026-12-16T11:30');
  assert.equal(stepped('2026-12-16T11:10', half, 1), '2026-12-16T11:30');
  assert.equal(stepped('2026-12-16T11:10', half, -1), '2026-12-16T11:00');
  assert.equal(stepped('2026-12-16T23:30', half, 1), '2026-12-17T00:00');
  assert.equal(stepped('2026-12-16T00:00', half, -1), '2026-12-15T23:30');
  const odd = { step: 45, offset: 10 };
  assert.equal(stepped('2026-12-16T00:10', odd, 1), '2026-12-16T00:55');
  assert.equal(stepped('2026-12-16T00:10', odd, -1), '2026-12-15T23:25');
  assert.equal(snapped('2026-12-16T11:29', half), '2026-12-16T11:00');
  assert.equal(snapped('2026-12-16T11:30', half), '2026-12-16T11:30');
  assert.equal(daysLater('2026-12-31T11:30', 1), '2027-01-01T11:30');
});

test('without a time, it is about ten on the next working day', () => {
  assert.equal(usualTime(Date.parse('2026-12-01T13:05Z'), BERLIN), '2026-12-02T10:00');
  assert.equal(usualTime(Date.parse('2026-12-04T23:30Z'), BERLIN), '2026-12-07T10:00', 'a Saturday in Berlin already');
});

test('an hour of the week is the next one from an instant on', () => {
  const tuesday = Date.parse('2026-12-01T23:00Z');
  const at = (weekday: number, hour: number) => new Date(firstHour(tuesday, { weekday, hour }, BERLIN)).toISOString();
  assert.equal(at(3, 0), '2026-12-01T23:00:00.000Z');
  assert.equal(at(3, 9), '2026-12-02T08:00:00.000Z');
  assert.equal(at(2, 9), '2026-12-08T08:00:00.000Z');
});
