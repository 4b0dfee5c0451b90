import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMonths } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import { addDays, placeInWeek, weeksOf } from './month-days.ts';

const month = (name: string, length: number): Day[] =>
  Array.from({ length }, (_, day) => ({ date: `${name}-${String(day + 1).padStart(2, '0')}`, free: 0, why: 'full' }));

describe('days of a month', () => {
  it('are counted over the ends of months and years', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-03-01', -1), '2028-02-29');
    assert.equal(addMonths('2026-12', 1), '2027-01');
    assert.equal(addMonths('2026-01', -13), '2024-12');
  });

  it('know their place in a week that starts on any day', () => {
    assert.equal(placeInWeek('2026-12-01', 1), 1);
    assert.equal(placeInWeek('2026-12-01', 7), 2);
    assert.equal(placeInWeek('2026-12-01', 6), 3);
  });

  it('always fill six rows of seven', () => {
    for (const [name, length] of [
      ['2026-12', 31],
      ['2027-02', 28],
      ['2026-08', 31],
    ] as const) {
      const weeks = weeksOf(month(name, length), 1);
      assert.equal(weeks.length, 6);
      assert.ok(weeks.every((week) => week.length === 7));
      assert.equal(weeks.flat().filter(Boolean).length, length);
    }
  });

  it('begin in the column of their weekday', () => {
    assert.equal(weeksOf(month('2026-12', 31), 1)[0]?.[1]?.date, '2026-12-01');
    assert.equal(weeksOf(month('2026-12', 31), 1)[0]?.[0], null);
  });
});
