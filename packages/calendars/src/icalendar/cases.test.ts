import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCalendar } from './read-calendar.ts';

// Each file in test/calendars/cases says what is to be read from it; the README there explains how.

const folder = new URL('../../../../test/calendars/cases/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ics'))) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const all = (name: string): string[] =>
    [...text.matchAll(new RegExp(`^X-CASE-${name}:(.*?)\r?$`, 'gm'))].map(([, value = '']) => value);
  const one = (name: string): string => all(name)[0] ?? assert.fail(`${file} has no X-CASE-${name}`);
  const closed = all('CLOSED')[0];

  test(`${[one('KIND'), ...all('NEIGHBOUR')].join(', ')}${closed ? ` is ${closed}` : ''} (${file})`, () => {
    const reading = readCalendar(text, { from: one('FROM'), to: one('TO'), hostTimeZone: one('ZONE') });
    if (closed) {
      assert.ok(!reading.ok);
      assert.equal(reading.problem.code, closed.split(',')[0]);
    } else {
      assert.ok(reading.ok, reading.ok ? '' : reading.problem.message);
      assert.deepEqual(
        reading.busy.map(({ start, end }) => `${start}/${end}`),
        all('BUSY'),
      );
    }
  });
}
