import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Formats } from '../format/formats.ts';
import { dayName } from './day-name.ts';

it('a day is today, tomorrow, or its date, as a name of its own', () => {
  const name = (locale: string, day: string) => dayName(new Formats(locale), day, '2026-12-31');
  assert.deepEqual(
    ['2026-12-31', '2027-01-01', '2027-01-05'].map((day) => name('en-GB', day)),
    ['Today', 'Tomorrow', 'Tue 5 Jan'],
  );
  assert.equal(name('de', '2027-01-01'), 'Morgen');
  assert.equal(name('ar', '2026-12-31'), 'اليوم');
});
