import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hubLanguages } from '@team-booking/words/hub';
import { weekdays } from '../../../format/week.ts';
import { shortDays } from './heat-of.ts';

/** The days of a week in a form of their language, without a stop. */
const daysIn = (locale: string, weekday: 'short' | 'narrow'): string =>
  weekdays(locale)
    .map((day) => day + 6)
    .map((day) => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 11, day)))
    .map((name) => name.replace(/\.$/, ''))
    .join(' ');

test('weekdays above the columns fit, and are all in one form', () => {
  for (const locale of hubLanguages()) {
    const days = shortDays(locale);
    for (const day of days) assert.ok(day.length > 0 && day.length <= 5, `${locale}: ${day}`);
    assert.ok(
      [daysIn(locale, 'short'), daysIn(locale, 'narrow')].includes(days.join(' ')),
      `${locale}: ${days.join(' ')}`,
    );
  }
  assert.deepEqual(shortDays('da'), ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn']);
});
