import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords, datesWords } from './dates.ts';
import { createFormats } from './formats.ts';

const NOON = '2026-12-01T13:05:00Z';

test('days and times are those of the zone, not of the machine', () => {
  const tokyo = createFormats('en-GB', 'Asia/Tokyo');
  assert.equal(tokyo.dayOf('2026-12-01T20:00:00Z'), '2026-12-02');
  assert.equal(tokyo.time(NOON), '22:05');
  const berlin = createFormats('en-GB', 'Europe/Berlin');
  assert.equal(berlin.day(NOON), 'Tuesday 1 December');
  assert.equal(berlin.range(NOON, '2026-12-01T13:35:00Z'), '14:05–14:35');
});

test('what is far is told in the largest unit that fits', () => {
  const { relative } = createFormats('en', 'UTC');
  const now = Date.parse(NOON);
  const told = [25, 130, 60 * 24 * 7, -20, 1].map((minutes) =>
    relative(new Date(now + minutes * 60_000).toISOString(), now),
  );
  assert.deepEqual(told, ['in 25 minutes', 'in 2 hours', 'in 7 days', '20 minutes ago', 'in 1 minute']);
});

test('how far it is is told to the nearest of the unit that fits once it is rounded, before and after it', () => {
  const now = Date.parse(NOON);
  const HOURS = 60;
  const told = (minutes: number) =>
    createFormats('en', 'UTC').relative(new Date(now + minutes * 60_000).toISOString(), now);
  const far = [1.6, 59.4, 59.6, 89, 91, 3 * HOURS + 59, 23.4 * HOURS, 23.7 * HOURS, 35 * HOURS, 44 * HOURS];
  assert.deepEqual(far.map(told), [
    'in 2 minutes',
    'in 59 minutes',
    'in 1 hour',
    'in 1 hour',
    'in 2 hours',
    'in 4 hours',
    'in 23 hours',
    'in 1 day',
    'in 1 day',
    'in 2 days',
  ]);
  assert.deepEqual(
    far.map((minutes) => told(-minutes)),
    far.map((minutes) => `${told(minutes).replace('in ', '')} ago`),
  );
});

test('less than a minute is now, before and after it, in every language', () => {
  const now = Date.parse(NOON);
  const told = (locale: string, seconds: number) =>
    createFormats(locale, 'UTC').relative(new Date(now + seconds * 1000).toISOString(), now);
  assert.deepEqual(
    [-59, -1, 0, 1, 59].map((seconds) => told('en', seconds)),
    ['now', 'now', 'now', 'now', 'now'],
  );
  assert.deepEqual([told('de', 5), told('fr', -5), told('en', -60)], ['jetzt', 'maintenant', '1 minute ago']);
});

test('dates are Gregorian where readers have another calendar', () => {
  const persian = createFormats('fa', 'Europe/Berlin');
  assert.match(persian.day(NOON), /دسامبر/);
  assert.match(persian.date(NOON), /دسامبر/);
  assert.match(dateWords({ locale: 'fa' }, '2026-12-01'), /دسامبر/);
  assert.match(datesWords({ locale: 'fa' }, '2026-12-01', '2026-12-04'), /دسامبر/);
});

test('a number below 0 has a minus, and no hyphen', () => {
  assert.equal(createFormats('en', 'UTC').number(-1.5, 1), '−1.5');
});

test('a zone is called by its place, in the script of the reader', () => {
  const named = (locale: string, zone: string) => createFormats(locale, 'UTC').place(zone);
  assert.equal(named('de', 'America/New_York'), 'New York');
  assert.equal(named('ar', 'Europe/Berlin'), 'ألمانيا');
  assert.equal(named('ja', 'Europe/Berlin'), 'ドイツ');
  assert.match(named('ru', 'America/New_York'), /^Нью-Йорк$/);
});
