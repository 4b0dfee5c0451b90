import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { typedTime } from '../palette/typed-time.ts';
import { clockIn } from './clock.ts';
import { createFormats } from './formats.ts';
import { dayAndRange } from './day-and-range.ts';
import { hourOfDay, hoursOfDay, timeOfDay } from './week.ts';

const HALF_PAST_TWO = '2026-12-01T14:30:00Z';
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test('a clock of twelve hours has no zero before the hour, and one of 24 has two digits, wherever a time is written', () => {
  for (const [locale, two, nine] of [
    ['en-US', '2:30 PM', '9:05 AM'],
    ['en-GB', '14:30', '09:05'],
    ['de', '14:30', '09:05'],
  ] as const) {
    const formats = createFormats(locale, 'UTC');
    const at = Date.parse(HALF_PAST_TWO);
    const all = [
      formats.time(HALF_PAST_TWO),
      formats.dayAndTime(HALF_PAST_TWO),
      formats.range(HALF_PAST_TWO, '2026-12-01T15:00:00Z'),
      clockIn(locale, 'UTC', at),
      timeOfDay(locale, '14:30'),
      typedTime('14:30', at - 3_600_000, formats)!.text,
    ].map(plain);
    for (const text of all.filter((one) => !one.includes('–'))) assert.match(text, new RegExp(`(^| )${two}$`));
    assert.match(all[2]!, new RegExp(`^${two.slice(0, -3).trim()}`));
    assert.equal(plain(timeOfDay(locale, '09:05')), nine);
    assert.doesNotMatch(plain(hoursOfDay(locale, { start: '14:30', end: '15:00' })), /0\d:\d\d [AP]M/);
  }
});

test('no line begins with the half of the day', () => {
  for (const locale of ['en-US', 'ar', 'ko']) {
    const formats = createFormats(locale, 'UTC');
    const all = [
      formats.time(HALF_PAST_TWO),
      formats.dayAndTime(HALF_PAST_TWO),
      formats.range(HALF_PAST_TWO, '2026-12-01T15:00:00Z'),
      clockIn(locale, 'UTC', Date.parse(HALF_PAST_TWO)),
      timeOfDay(locale, '14:30'),
      hourOfDay(locale, 14),
      hoursOfDay(locale, { start: '09:00', end: '14:30' }),
      dayAndRange(locale, 'UTC', { weekday: 'short' }, [HALF_PAST_TWO, '2026-12-01T15:00:00Z']),
    ];
    for (const text of all) assert.doesNotMatch(text, / ([AP]M|[صم]( |$))|(오전|오후) /, `${locale}: ${text}`);
  }
});

test('nothing in the hub writes times but by the one clock', () => {
  const folder = new URL('..', import.meta.url);
  const writers = globSync('**/*.ts', { cwd: folder.pathname })
    .filter((path) => !path.endsWith('.test.ts') && path !== 'format/clock.ts')
    .filter((path) =>
      readFileSync(new URL(path, folder), 'utf8')
        .split('\n')
        // What is compared and not shown has 24 hours in every language.
        .some((line) => /hour: '(2-digit|numeric)'.*minute:/.test(line) && !line.includes("hourCycle: 'h23'")),
    );
  assert.deepEqual(writers, []);
});
