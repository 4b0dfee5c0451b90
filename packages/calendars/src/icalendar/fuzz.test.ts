import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCalendar } from './read-calendar.ts';

const folder = new URL('../../../server/src/demo/calendars/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ics'));
const options = {
  from: '2020-09-01T00:00:00Z',
  to: '2020-12-01T00:00:00Z',
  hostTimeZone: 'Europe/Berlin',
  limits: { steps: 200_000 },
};

// A generator of its own, so that a failure can be repeated.
let seed = 5545;
const below = (n: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * n);
};

/** Whatever the text, an answer of the right shape. */
function answers(text: string, about: string): void {
  const reading = readCalendar(text, options);
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
        answers(spoilt, `${how}, round ${round}`);
      }
    }
  });
}
