import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, HOUR } from '@team-booking/core/time';
import { Meter } from '../limits.ts';
import { occurrences } from './occurrences.ts';
import { CalendarUnreadable } from '../problem.ts';
import { parseRule, type Rule } from './rule.ts';
import type { Span } from './span.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function rule(value: string): Rule {
  return parseRule({ name: 'RRULE', text: `RRULE:${value}`, line: 1, params: {}, value });
}

function starts(value: string, span: Partial<Span> & { start: number; to: number }): string[] {
  const found = occurrences(rule(value), { until: undefined, from: span.start, meter: new Meter(), ...span });
  return found.map((wall) => new Date(wall).toISOString().slice(0, 16));
}

/** RFC 5545 3.3.10 by trying every day of every period: slow, short, and shares no code with the library. */
function byTryingEveryDay(value: string, start: number, to: number): number[] {
  const parts = new Map(value.split(';').map((part) => part.split('=') as [string, string]));
  const numbers = (name: string): number[] | undefined => parts.get(name)?.split(',').map(Number);
  const freq = parts.get('FREQ');
  const [interval = 1] = numbers('INTERVAL') ?? [];
  const [count = Infinity] = numbers('COUNT') ?? [];
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO');
  const [months, monthDays, yearDays, positions] = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYSETPOS'].map(numbers);
  const days = parts
    .get('BYDAY')
    ?.split(',')
    .map((day) => ({ nth: Number(day.slice(0, -2)), weekday: weekdays.indexOf(day.slice(-2)) }));
  const first = new Date(start);
  const hours = numbers('BYHOUR') ?? [first.getUTCHours()];
  const minutes = numbers('BYMINUTE') ?? [first.getUTCMinutes()];
  const midnight = Math.floor(start / DAY) * DAY;

  const isNth = (nth: number, position: number, length: number): boolean =>
    nth === 0 || nth === Math.ceil(position / 7) || -nth === Math.ceil((length - position + 1) / 7);
  const fits = (time: number): boolean => {
    const date = new Date(time);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const inMonth = (Date.UTC(year, month + 1) - Date.UTC(year, month)) / DAY;
    const inYear = (Date.UTC(year + 1) - Date.UTC(year)) / DAY;
    const yearDay = (time - Date.UTC(year)) / DAY + 1;
    const byMonthOfYear = freq === 'MONTHLY' || (freq === 'YEARLY' && months !== undefined);
    const [position, length] = byMonthOfYear ? [day, inMonth] : [yearDay, inYear];
    return (
      (months?.includes(month + 1) ?? true) &&
      (yearDays?.some((n) => n === yearDay || n === yearDay - inYear - 1) ?? true) &&
      (monthDays?.some((n) => n === day || n === day - inMonth - 1) ?? true) &&
      (days?.some(({ nth, weekday }) => weekday === date.getUTCDay() && isNth(nth, position, length)) ?? true) &&
      (freq !== 'YEARLY' || days || monthDays || yearDays
        ? true
        : day === first.getUTCDate() && (months !== undefined || month === first.getUTCMonth())) &&
      (freq !== 'MONTHLY' || days || monthDays ? true : day === first.getUTCDate()) &&
      (freq !== 'WEEKLY' || days ? true : date.getUTCDay() === first.getUTCDay())
    );
  };
  const period = (index: number): [number, number] => {
    const steps = index * interval;
    const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
    if (freq === 'DAILY') return [midnight + steps * DAY, midnight + (steps + 1) * DAY];
    if (freq === 'MONTHLY') return [Date.UTC(year, month + steps), Date.UTC(year, month + steps + 1)];
    if (freq === 'YEARLY') return [Date.UTC(year + steps), Date.UTC(year + steps + 1)];
    const monday = midnight - ((first.getUTCDay() - weekStart + 7) % 7) * DAY;
    return [monday + steps * 7 * DAY, monday + (steps + 1) * 7 * DAY];
  };

  const found: number[] = [];
  for (let index = 0; ; index += 1) {
    const [begin, end] = period(index);
    if (begin >= to) return found;
    const set: number[] = [];
    for (let day = begin; day < end; day += DAY) {
      if (fits(day))
        for (const hour of hours) for (const minute of minutes) set.push(day + hour * HOUR + minute * 60_000);
    }
    const chosen = set
      .sort((a, b) => a - b)
      .filter((_, i) => positions?.some((n) => n === i + 1 || n === i - set.length) ?? true);
    for (const time of chosen.filter((one) => one >= start)) {
      if (found.length >= count || time >= to) return found;
      found.push(time);
    }
  }
}

// A small generator of its own, so that a failure can be repeated.
let seed = 20261121;
const below = (n: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * n);
};
const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
const some = (from: readonly (string | number)[], most: number): string =>
  [...new Set(Array.from({ length: 1 + below(most) }, () => pick(from)))].join();
const nth = weekdays.flatMap((day) => [1, 2, 3, 4, 5, -1, -2].map((n) => `${n}${day}`));

const choices: Readonly<Record<string, () => string>> = {
  BYDAY: () => some(weekdays, 4),
  'BYDAY nth': () => some(nth, 2),
  'BYDAY both': () => some([...weekdays, '1MO', '-1FR'], 3),
  BYMONTHDAY: () => some([1, 2, 15, 28, 29, 30, 31, -1, -3, -31], 3),
  BYMONTH: () => some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 3),
  BYYEARDAY: () => some([1, 60, 100, 366, -1, -366], 3),
  BYSETPOS: () => some([1, 2, 3, -1, -2], 2),
  BYHOUR: () => some([8, 10, 14, 20], 3),
  BYMINUTE: () => some([0, 15, 30], 2),
};

const shapes = [
  ['DAILY'],
  ['DAILY', 'BYDAY'],
  ['DAILY', 'BYMONTH'],
  ['DAILY', 'BYMONTH', 'BYDAY'],
  ['DAILY', 'BYMONTHDAY'],
  ['DAILY', 'BYHOUR', 'BYMINUTE'],
  ['DAILY', 'BYHOUR', 'BYDAY'],
  ['WEEKLY'],
  ['WEEKLY', 'BYDAY'],
  ['WEEKLY', 'BYDAY', 'BYMONTH'],
  ['WEEKLY', 'BYDAY', 'BYHOUR'],
  ['WEEKLY', 'BYDAY', 'BYSETPOS'],
  ['MONTHLY'],
  ['MONTHLY', 'BYMONTHDAY'],
  ['MONTHLY', 'BYDAY'],
  ['MONTHLY', 'BYDAY nth'],
  ['MONTHLY', 'BYDAY both'],
  ['MONTHLY', 'BYDAY', 'BYSETPOS'],
  ['MONTHLY', 'BYMONTHDAY', 'BYSETPOS'],
  ['MONTHLY', 'BYDAY', 'BYMONTHDAY'],
  ['MONTHLY', 'BYMONTH'],
  ['MONTHLY', 'BYMONTH', 'BYMONTHDAY'],
  ['MONTHLY', 'BYMONTH', 'BYDAY nth'],
  ['MONTHLY', 'BYDAY nth', 'BYHOUR'],
  ['YEARLY'],
  ['YEARLY', 'BYMONTH'],
  ['YEARLY', 'BYMONTHDAY'],
  ['YEARLY', 'BYMONTH', 'BYMONTHDAY'],
  ['YEARLY', 'BYDAY'],
  ['YEARLY', 'BYDAY nth'],
  ['YEARLY', 'BYMONTH', 'BYDAY'],
  ['YEARLY', 'BYMONTH', 'BYDAY nth'],
  ['YEARLY', 'BYMONTH', 'BYDAY', 'BYSETPOS'],
  ['YEARLY', 'BYMONTH', 'BYDAY', 'BYMONTHDAY'],
  ['YEARLY', 'BYYEARDAY'],
];

for (const [freq = '', ...parts] of shapes) {
  test(`${[freq, ...parts].join(' with ')} gives what trying every day gives`, () => {
    for (let round = 0; round < 8; round += 1) {
      const value = [
        `FREQ=${freq}`,
        ...parts.map((part) => `${part.split(' ')[0]}=${choices[part]?.()}`),
        ...(below(3) === 0 ? [`INTERVAL=${1 + below(4)}`] : []),
        ...(below(3) === 0 ? [`WKST=${pick(weekdays)}`] : []),
        ...(below(3) === 0 ? [`COUNT=${1 + below(12)}`] : []),
      ].join(';');
      const start = Date.UTC(2020 + below(4), below(12), 1 + below(31), 10);
      const to = start + 900 * DAY;
      const found = occurrences(rule(value), { start, until: undefined, from: start, to: to - 1, meter: new Meter() });
      assert.deepEqual(found, byTryingEveryDay(value, start, to), `${value} from ${new Date(start).toISOString()}`);
    }
  });
}

test('a window late in a series shows what a window over all of it shows there', () => {
  const start = Date.UTC(2001, 4, 17, 9);
  for (const value of [
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=DAILY;COUNT=9300',
  ]) {
    const from = Date.UTC(2026, 9, 1);
    const to = Date.UTC(2026, 10, 1);
    assert.deepEqual(
      starts(value, { start, from, to }),
      starts(value, { start, to }).filter((found) => found >= '2026-10-01'),
    );
  }
});

test('plain rhythms are what the library gives for the same rule, whatever the window', () => {
  for (let round = 0; round < 150; round += 1) {
    const freq = pick(['DAILY', 'WEEKLY']);
    const parts = [
      `FREQ=${freq}`,
      ...(freq === 'WEEKLY' && below(3) > 0 ? [`BYDAY=${some(weekdays, 4)}`] : []),
      ...(below(2) === 0 ? [`INTERVAL=${1 + below(5)}`] : []),
      ...(below(2) === 0 ? [`WKST=${pick(weekdays)}`] : []),
      ...(below(2) === 0 ? [`COUNT=${1 + below(40)}`] : []),
    ].join(';');
    const start = Date.UTC(2020, below(12), 1 + below(31), below(24), below(60));
    const from = start + (below(300) - 30) * DAY;
    const span = {
      start,
      from,
      to: from + below(120) * DAY,
      until: below(3) === 0 ? start + below(300) * DAY : undefined,
      meter: new Meter(),
    };
    // A part that says nothing more sends the rule to the library.
    const byLibrary = occurrences(rule(`${parts};BYHOUR=${new Date(start).getUTCHours()}`), span);
    assert.deepEqual(occurrences(rule(parts), span), byLibrary, `${parts} ${JSON.stringify(span)}`);
  }
});

test('hours, minutes and seconds are what the library gives for the same rule, too', () => {
  for (let round = 0; round < 60; round += 1) {
    const [freq = '', period = 0, redundant = ''] = pick([
      ['HOURLY', HOUR, 'BYMINUTE=7'],
      ['MINUTELY', 60_000, 'BYSECOND=5'],
      ['SECONDLY', 1000, 'BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12'],
    ] as const);
    const parts = [
      `FREQ=${freq}`,
      ...(below(2) === 0 ? [`INTERVAL=${1 + below(5)}`] : []),
      ...(below(2) === 0 ? [`COUNT=${1 + below(200)}`] : []),
    ].join(';');
    const start = Date.UTC(2020, below(12), 1 + below(28), below(24), 7, 5);
    const from = start + (below(300) - 30) * period;
    const until = below(3) === 0 ? start + below(300) * period : undefined;
    const span = { start, from, to: from + below(120) * period, until, meter: new Meter() };
    assert.deepEqual(
      occurrences(rule(parts), span),
      occurrences(rule(`${parts};${redundant}`), span),
      `${parts} ${JSON.stringify(span)}`,
    );
  }
});

test('every day that is one of some weekdays is a plain rhythm, too', () => {
  for (let round = 0; round < 40; round += 1) {
    const parts = [
      `FREQ=DAILY;BYDAY=${some(weekdays, 5)}`,
      ...(below(2) === 0 ? [`WKST=${pick(weekdays)}`] : []),
      ...(below(2) === 0 ? [`COUNT=${1 + below(40)}`] : []),
    ].join(';');
    const start = Date.UTC(2020, below(12), 1 + below(28), below(24));
    const from = start + (below(100) - 30) * DAY;
    const span = { start, from, to: from + below(90) * DAY, until: undefined, meter: new Meter() };
    const byLibrary = occurrences(rule(`${parts};BYHOUR=${new Date(start).getUTCHours()}`), span);
    assert.deepEqual(occurrences(rule(parts), span), byLibrary, `${parts} ${JSON.stringify(span)}`);
  }
});

test('values that a rule gives twice or in an odd form are given once', () => {
  const span = { start: Date.UTC(2026, 0, 5, 9), to: Date.UTC(2026, 1, 20) };
  const mondays = starts('FREQ=MONTHLY;BYDAY=MO', span);
  assert.equal(mondays.length, 7);
  assert.deepEqual(starts('FREQ=MONTHLY;BYDAY=0MO,MO,+0MO', span), mondays);
  assert.deepEqual(starts('FREQ=MONTHLY;BYDAY=01MO,+1MO,1MO', span), ['2026-01-05T09:00', '2026-02-02T09:00']);
});

test('a daily event since 1970 with a COUNT is stepped through within the limit', () => {
  const meter = new Meter();
  const found = starts('FREQ=DAILY;BYHOUR=0;COUNT=30000', {
    start: Date.UTC(1970, 0, 1),
    from: Date.UTC(2026, 10, 1),
    to: Date.UTC(2026, 10, 3),
    meter,
  });
  assert.equal(found.length, 3);
  assert.ok(meter.steps < 1_000_000, String(meter.steps));
});

test('rules that give far too much end in a failure, not in a wait', () => {
  const start = Date.UTC(1970, 0, 1);
  const span = { start, from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 3, 1) };
  for (const value of [
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=9999999999',
    'FREQ=MINUTELY',
    'FREQ=MINUTELY;COUNT=999999999',
  ]) {
    const meter = new Meter();
    assert.throws(
      () => starts(value, { ...span, meter }),
      (error) => error instanceof CalendarUnreadable && error.problem.code === 'too-many-occurrences',
      value,
    );
    assert.ok(meter.steps < 100_000, `${value}: ${meter.steps}`);
  }
});

test('rules that can never be met give nothing, within few steps', () => {
  const start = Date.UTC(2020, 0, 1);
  const to = Date.UTC(2026, 11, 31);
  for (const value of [
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=HOURLY;INTERVAL=24;BYHOUR=5',
    'FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO;BYMONTH=2',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  ]) {
    const meter = new Meter();
    assert.deepEqual(starts(value, { start, to, meter }), [], value);
    assert.ok(meter.steps < 500_000, `${value}: ${meter.steps}`);
  }
});

test('rules beyond RFC 5545 are rejected, with the part at fault', () => {
  for (const [value, part] of [
    ['FREQ=FORTNIGHTLY', 'FREQ=FORTNIGHTLY'],
    ['BYDAY=MO', 'FREQ'],
    ['FREQ=WEEKLY;BYDAY', 'BYDAY'],
    ['FREQ=WEEKLY;BYDAY=MO,', 'BYDAY=MO,'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY=XX'],
    ['FREQ=WEEKLY;COUNT=0', 'COUNT=0'],
    ['FREQ=WEEKLY;COUNT=-1', 'COUNT=-1'],
    ['FREQ=WEEKLY;COUNT=2,3', 'COUNT=2,3'],
    ['FREQ=WEEKLY;INTERVAL=1.5', 'INTERVAL=1.5'],
    ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH=13'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['FREQ=DAILY;BYHOUR=24', 'BYHOUR=24'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ twice'],
    ['FREQ=YEARLY;BYEASTER=0', 'BYEASTER'],
    ['RSCALE=CHINESE;FREQ=YEARLY', 'RSCALE=CHINESE'],
    ['RRULE:AnythingRandom;FREQ=WEEKLY', 'RRULE:AnythingRandom'],
    ['W1 MO #0', 'W1 MO #0'],
  ] as const) {
    assert.throws(
      () => rule(value),
      (error) =>
        error instanceof CalendarUnreadable &&
        error.problem.code === 'unreadable-recurrence' &&
        error.message.includes(part),
      value,
    );
  }
});

test('combinations that RFC 5545 forbids are refused, since programs differ about them', () => {
  for (const value of [
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=DAILY;BYDAY=2TU',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=MONTHLY;BYSETPOS=1',
  ]) {
    assert.throws(
      () => starts(value, { start: Date.UTC(2026, 0, 5), to: Date.UTC(2026, 3, 1) }),
      CalendarUnreadable,
      value,
    );
  }
});

test('what programs write beside the letter of RFC 5545 is read all the same', () => {
  const span = { start: Date.UTC(2026, 0, 5, 9), to: Date.UTC(2026, 0, 20) };
  const weekly = ['2026-01-05T09:00', '2026-01-12T09:00', '2026-01-19T09:00'];
  assert.deepEqual(starts('freq=weekly;byday=mo', span), weekly);
  assert.deepEqual(starts('FREQ=WEEKLY;INTERVAL=0;BYDAY=MO;', span), weekly);
  assert.deepEqual(starts('FREQ=WEEKLY;BYDAY=MO;X-NOTE=regular', span), weekly);
  assert.deepEqual(starts('RSCALE=GREGORIAN;FREQ=WEEKLY;SKIP=OMIT', span), weekly);
  assert.deepEqual(starts('FREQ=WEEKLY;COUNT=10', { ...span, until: Date.UTC(2026, 0, 12, 9) }), weekly.slice(0, 2));
});
