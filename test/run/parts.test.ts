import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { momentOf } from './day.ts';
import { ON_ANOTHER_DAY, onAnotherDay, partOfDay, PARTS, SAME_ON_ANY_DAY } from './parts.ts';

const filesOf = (args: readonly string[]) => args.filter((arg) => arg.endsWith('.test.ts'));

test('on another day all files run but those that are the same on any day', () => {
  const left = new Set(globSync(SAME_ON_ANY_DAY));
  for (const name of ON_ANOTHER_DAY) {
    const all = globSync(filesOf(PARTS[name].args));
    const ran = filesOf(onAnotherDay(PARTS[name]).args);
    assert.deepEqual(ran, all.filter((file) => !left.has(file)).sort());
    assert.ok(ran.length > all.length / 2, `${name}: most of it`);
  }
});

test('what is left out on another day is there, and runs today', () => {
  const today = new Set(ON_ANOTHER_DAY.flatMap((name) => globSync(filesOf(PARTS[name].args))));
  for (const pattern of SAME_ON_ANY_DAY) {
    const files = globSync(pattern);
    assert.ok(files.length > 0, pattern);
    for (const file of files) assert.ok(today.has(file), file);
  }
});

test('the options of a part stay on another day', () => {
  const { args } = onAnotherDay(PARTS.e2e);
  assert.ok(args.includes('--test-concurrency=2'));
});

test('in eight successive days, each part runs on each of the other days', () => {
  const first = Temporal.ZonedDateTime.from('2026-11-28T10:00[UTC]');
  const ran = Array.from({ length: 8 }, (_, i) => {
    const now = first.add({ days: i });
    const { monthCode, day } = momentOf('other', now);
    const isYearAhead = !['M02-29', 'M03-28', 'M12-31'].includes(`${monthCode}-${day}`);
    return `${isYearAhead ? 'a year ahead' : monthCode}: ${partOfDay(now)}`;
  });
  assert.equal(new Set(ran).size, 8, ran.join());
});
