import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownHolidays } from './known-holidays.ts';

const source = knownHolidays()!;
const dates = async (country: string, region: string | null, from = 2026, to = from) =>
  (await source({ country, region }, from, to))?.map(({ date }) => date.slice(from === to ? 5 : 0));

test('a country has its public holidays, a region of it more', async () => {
  const common = ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26'];
  assert.deepEqual(await dates('DE', null), common);
  const bavaria = [...common, '01-06', '06-04', '11-01'].toSorted();
  assert.deepEqual(await dates('DE', 'BY'), bavaria);
  assert.deepEqual(await dates('DE', 'BY-A'), [...bavaria, '08-08', '08-15'].toSorted());
});

test('holidays are named, in order, over several years, each date once', async () => {
  const found = (await source({ country: 'US', region: null }, 2026, 2028))!;
  const all = found.map(({ date }) => date);
  assert.deepEqual(all, [...new Set(all)].toSorted());
  assert.deepEqual(found[0], { date: '2026-01-01', name: "New Year's Day" });
  assert.equal(all.at(-1), '2028-12-25');
});

test('a holiday that begins on the evening before is the day itself, whatever the zone of the process', async () => {
  const days = await dates('IL', null);
  assert.ok(days?.includes('09-21'), 'Yom Kippur of 2026');
});

test('a place that nobody knows has no holidays, not none', async () => {
  assert.equal(await source({ country: 'XX', region: null }, 2026, 2026), null);
  assert.equal(await source({ country: 'DE', region: 'XX' }, 2026, 2026), null);
  assert.equal(await source({ country: 'DE', region: 'BY-XX' }, 2026, 2026), null);
});
