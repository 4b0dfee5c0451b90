import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hourOfDay, hoursOfDay, timeOfDay, weekdays } from './week.ts';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test('an hour is as brief as the locale writes it: with am and pm alone, else with its minutes', () => {
  assert.deepEqual(
    ['en-US', 'en-GB', 'de', 'fr'].map((locale) => plain(hourOfDay(locale, 8))),
    ['8 AM', '08:00', '08:00', '08:00'],
  );
  assert.deepEqual(
    [0, 12, 23].map((hour) => plain(hourOfDay('en-US', hour))),
    ['12 AM', '12 PM', '11 PM'],
  );
  assert.deepEqual(
    [0, 23].map((hour) => hourOfDay('en-GB', hour)),
    ['00:00', '23:00'],
  );
});

test('times and hours of a day are on the clock of the locale, whatever the zone of the machine', () => {
  assert.equal(timeOfDay('en-GB', '18:30'), '18:30');
  assert.match(plain(timeOfDay('en-US', '18:30')), /^0?6:30 PM$/);
  assert.equal(hoursOfDay('en-GB', { start: '22:00', end: '24:00' }), '22:00 – 00:00');
});

test('a week begins on the day on which the language begins it', () => {
  assert.deepEqual(weekdays('de'), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(weekdays('en-GB'), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(weekdays('en'), [7, 1, 2, 3, 4, 5, 6]);
  assert.deepEqual(weekdays('ar-EG'), [6, 7, 1, 2, 3, 4, 5]);
});
