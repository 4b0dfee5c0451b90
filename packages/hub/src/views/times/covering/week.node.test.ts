import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekOf } from './week.ts';

/** Mondays from nine to eleven one host, at ten under the draft half a host more, on Sundays at twelve one under the draft. */
const cells = Array.from({ length: 168 }, (_, i) => {
  const [weekday, hour] = [Math.floor(i / 24) + 1, i % 24];
  const hosts = weekday === 1 && (hour === 9 || hour === 10) ? 1 : 0;
  const draft = weekday === 1 && hour === 10 ? 1.5 : weekday === 7 && hour === 12 ? 1 : hosts;
  return { weekday, hour, hosts, draft };
});

test('the week shows the hours in which anybody could, and says what the draft moves', () => {
  const week = weekOf({ cells }, true);
  assert.deepEqual(week.hours, [9, 10, 11, 12]);
  assert.equal(week.most, 1.5);
  assert.deepEqual(week.cell(1, 9), { weekday: 1, hour: 9, hosts: 1, was: null });
  assert.deepEqual(week.cell(1, 10), { weekday: 1, hour: 10, hosts: 1.5, was: 1 });
  assert.deepEqual(week.cell(7, 12), { weekday: 7, hour: 12, hosts: 1, was: 0 });
  assert.deepEqual(
    [week.hostHours, week.someHours],
    [
      { now: 3.5, was: 2 },
      { now: 3, was: 2 },
    ],
  );
});

test('as it is, nothing has moved; a week without hosts has no hours', () => {
  const week = weekOf({ cells }, false);
  assert.deepEqual(week.cell(1, 10), { weekday: 1, hour: 10, hosts: 1, was: null });
  assert.deepEqual(week.hostHours, { now: 2, was: 2 });
  assert.deepEqual(weekOf({ cells: cells.map((cell) => ({ ...cell, hosts: 0, draft: null })) }, true).hours, []);
});
