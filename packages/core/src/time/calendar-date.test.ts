import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstOfMonth, formatDate, parseDate, weekdayOf } from './calendar-date.ts';

const day = fc.integer({ min: parseDate('0000-01-01'), max: parseDate('9999-12-31') });

test('dates and day numbers agree with Temporal', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -30, max: 30 }), (number, months) => {
      const date = Temporal.PlainDate.from('1970-01-01').add({ days: number });
      assert.equal(formatDate(number), date.toString());
      assert.equal(parseDate(date.toString()), number);
      assert.equal(weekdayOf(number), date.dayOfWeek);
      const first = date.with({ day: 1 }).add({ months });
      if (first.year >= 0 && first.year < 10_000)
        assert.equal(firstOfMonth(number, months), parseDate(first.toString()));
    }),
  );
});

test('what is no date is not a number', () => {
  for (const text of [
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-01',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '',
  ]) {
    assert.ok(Number.isNaN(parseDate(text)), text);
  }
  assert.ok(Number.isNaN(parseDate(20_260_101 as unknown as string)));
  assert.equal(formatDate(parseDate('2000-02-29')), '2000-02-29');
});
