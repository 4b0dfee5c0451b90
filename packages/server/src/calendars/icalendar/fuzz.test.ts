import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCalendar } from '../test/read-iso.ts';

const folder = new URL('../../demo/calendars/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ics'));
const options = {
  from: '2020-09-01T00:00:00Z',
  to: '2020-12-01T00:00:00Z',
  hostTimeZone: 'Europe/Berlin',
  limits: { milliseconds: 400 },
};

// A generator of its own, so that a failure can be repeated.
let seed = 5545;
const below = (n: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * n);
};

/** Whatever the text, an answer of the right shape, soon. */
function answersSoon(text: string, about: string): void {
  const began = performance.now();
  const reading = readCalendar(text, options);
  assert.ok(performance.now() - began < 5000, `${about} took ${Math.round(performance.now() - began)} ms`);
  if (reading.ok) {
    for (const [index, { start, end }] of reading.busy.entries()) {
      assert.ok(start < end, about);
      assert.ok(index === 0 || (reading.busy[index - 1]?.end ?? '') < start, about);
    }
  } else {
    assert.ok(reading.problem.code && reading.problem.message && reading.problem.remedy, about);
  }
}

const spoil: Readonly<Record<string, (text: string) => string>> = {
  'a character changed': (text) => {
    const at = below(text.length);
    return (
      text.slice(0, at) + String.fromCodePoint(below(4) === 0 ? below(0x300) : 32 + below(95)) + text.slice(at + 1)
    );
  },
  'a stretch left out': (text) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(60));
  },
  'a stretch repeated': (text) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(Math.max(0, at - below(200)));
  },
  'two lines swapped': (text) => {
    const lines = text.split('\n');
    const [a, b] = [below(lines.length), below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  'a line left out': (text) =>
    text
      .split('\n')
      .toSpliced(below(text.split('\n').length), 1)
      .join('\n'),
  'a number changed': (text) =>
    text.replaceAll(/\d+/g, (number) =>
      below(40) === 0 ? String(below(10 ** Math.min(9, number.length))).padStart(number.length, '0') : number,
    ),
  'a rule made to run wild': (text) =>
    text.replaceAll(
      /FREQ=\w+/g,
      () => `FREQ=${['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY'][below(4)]};INTERVAL=${1 + below(3)}`,
    ),
};

for (const name of files) {
  const text = readFileSync(new URL(name, folder), 'utf8');

  test(`${name} cut anywhere never throws, hangs, or passes for whole`, () => {
    const end = text.trimEnd().length;
    for (let round = 0; round < 60; round += 1) {
      const length = below(end);
      assert.equal(readCalendar(text.slice(0, length), options).ok, false, `cut at ${length}`);
    }
  });

  test(`${name} spoilt in any way never throws or hangs`, () => {
    for (const [how, change] of Object.entries(spoil)) {
      for (let round = 0; round < 15; round += 1) {
        let spoilt = text;
        for (let times = 0; times <= below(3); times += 1) spoilt = change(spoilt);
        answersSoon(spoilt, `${how}, round ${round}`);
      }
    }
  });
}

const component = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('\n');
const began = ['DTSTART:19700101T000000Z', 'DURATION:PT1H'];

const bombs: Readonly<Record<string, string>> = {
  '5,000 daily events since 1970': times(5000, () => component(...began, 'RRULE:FREQ=DAILY')),
  '5,000 counted daily events': times(5000, () => component(...began, 'RRULE:FREQ=DAILY;COUNT=24000')),
  '5,000 rules that are never met': times(5000, () => component(...began, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')),
  'an event every second': component(...began, 'RRULE:FREQ=SECONDLY'),
  'a billion events': component(...began, 'RRULE:FREQ=MINUTELY;COUNT=1000000000'),
  'every second of chosen minutes': component(
    ...began,
    `RRULE:FREQ=DAILY;BYHOUR=${[...Array(24).keys()].join()};BYMINUTE=${[...Array(60).keys()].join()}`,
  ),
  '100,000 exceptions': component(
    ...began,
    'RRULE:FREQ=DAILY',
    `EXDATE:${'20200901T000000Z,'.repeat(100_000)}20201001T000000Z`,
  ),
  '100,000 added dates': component(...began, `RDATE:${'20200901T000000Z,'.repeat(100_000)}20201001T000000Z`),
  '40,000 changes of one series': times(40_000, (index) =>
    component(
      'UID:same',
      'DTSTART:20200901T000000Z',
      'DURATION:PT1H',
      `RECURRENCE-ID:${1970 + (index % 50)}0901T${String(index % 24).padStart(2, '0')}0000Z`,
    ),
  ),
  '40,000 events that share a UID': times(40_000, () =>
    component('UID:same', 'DTSTART:20200901T000000Z', 'DURATION:PT1H'),
  ),
  '300,000 components left open': 'BEGIN:X\n'.repeat(300_000),
  'a line folded 500,000 times': component(`DTSTART:${'\n 2'.repeat(500_000)}`),
  'a zone that changes every second': [
    [
      'BEGIN:VTIMEZONE',
      'TZID:X',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
    ].join('\n'),
    ['RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE', component('DTSTART;TZID=X:20200901T000000')].join('\n'),
  ].join('\n'),
};

for (const [about, lines] of Object.entries(bombs)) {
  test(`${about} end in an answer or a failure, soon`, () => {
    answersSoon(['BEGIN:VCALENDAR', lines, 'END:VCALENDAR'].join('\n'), about);
  });
}
