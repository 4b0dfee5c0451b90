import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { environmentAt, environmentToday, momentOf, otherDays } from './day.ts';

const now = Temporal.ZonedDateTime.from('2026-11-26T10:00[Asia/Tokyo]');

test('a day is a date or a moment, in the zone it names, else in the machine’s', () => {
  assert.equal(String(momentOf('2028-02-29T23:30', now)), '2028-02-29T23:30:00+09:00[Asia/Tokyo]');
  assert.equal(String(momentOf('2028-02-29', now)), '2028-02-29T00:00:00+09:00[Asia/Tokyo]');
  assert.equal(String(momentOf('2027-03-28T01:30[Europe/Berlin]', now)), '2027-03-28T01:30:00+01:00[Europe/Berlin]');
  assert.throws(() => momentOf('tomorrow', now), /--day tomorrow is no day\. Give one such as/);
});

test('the other days are in the future, and four successive days use each of them', () => {
  const days = otherDays(now).map(String);
  assert.deepEqual(days, [
    '2028-02-29T23:30:00+09:00[Asia/Tokyo]',
    '2027-03-28T01:30:00+01:00[Europe/Berlin]',
    '2026-12-31T23:30:00+09:00[Asia/Tokyo]',
    '2027-11-26T10:00:00+09:00[Asia/Tokyo]',
  ]);
  const taken = [0, 1, 2, 3].map((ahead) =>
    momentOf('other', now.add({ days: ahead }))
      .toPlainDate()
      .toString(),
  );
  assert.equal(new Set(taken).size, 4);
  for (const day of ['2028-02-29T23:40[UTC]', '2028-01-05T00:00[UTC]', '2027-03-01T00:00[UTC]']) {
    const from = Temporal.ZonedDateTime.from(day);
    for (const other of otherDays(from))
      assert.ok(Temporal.ZonedDateTime.compare(other, from) > 0, `${day}: ${other.toString()}`);
  }
});

test('a program that runs on another day sees it as the present, and so do its child processes', () => {
  const moment = momentOf('2028-02-29T23:30[America/New_York]');
  if (process.platform !== 'linux') return assert.throws(() => environmentAt(moment), /Linux only/);
  const script = `const { execFileSync } = require('node:child_process');
    process.stdout.write(new Date() + '\\n' + execFileSync(process.execPath, ['-p', 'String(new Date())']));`;
  const other = { ...process.env, ...environmentAt(moment) };
  const output = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: other });
  const year = execFileSync(process.execPath, ['-p', 'new Date().getFullYear()'], {
    encoding: 'utf8',
    env: environmentToday(other),
  });
  assert.notEqual(year.trim(), '2028', 'a program that cannot be on another day sees today');
  assert.match(output, /^Tue Feb 29 2028 23:30:\d\d GMT-0500 [^\n]+\nTue Feb 29 2028 23:30:\d\d GMT-0500/);
});
