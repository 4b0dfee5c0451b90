import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormats } from '../format/formats.ts';
import { typedTime } from './typed-time.ts';

/** Tuesday 1 December 2026, 14:05 in Berlin. */
const NOW = Date.parse('2026-12-01T13:05:00Z');
const berlin = createFormats('en-GB', 'Europe/Berlin');
const at = (typed: string, formats = berlin) => typedTime(typed, NOW, formats)?.at;

test('a time is the next one that clocks show', () => {
  assert.equal(at('15:00'), '2026-12-01T15:00');
  assert.equal(at('why not 9.30'), '2026-12-02T09:30');
  assert.equal(at('14:05'), '2026-12-02T14:05');
  assert.equal(at('3:30 pm'), '2026-12-01T15:30');
  assert.equal(at('12:15am?'), '2026-12-02T00:15');
  assert.equal(typedTime('15:00', NOW, berlin)?.text, `${berlin.dayShort(NOW)}, 15:00`);
});

test('a weekday beside it, or its beginning, names the day in every language, and so does a date', () => {
  assert.equal(at('thu 15:00'), '2026-12-03T15:00');
  assert.equal(at('10:00 tuesday'), '2026-12-08T10:00', 'the one of today is over');
  assert.equal(at('15:00 Donnerstag', createFormats('de', 'Europe/Berlin')), '2026-12-03T15:00');
  assert.equal(at('2026-12-16 11:00'), '2026-12-16T11:00');
});

test('what is no time is none', () => {
  for (const typed of ['', 'lena', '25:00', '10:75', '2026-13-99 11:00', 'NW-1204'])
    assert.equal(at(typed), undefined, typed);
});
