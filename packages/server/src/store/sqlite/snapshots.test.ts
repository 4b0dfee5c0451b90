import assert from 'node:assert/strict';
import { test } from 'node:test';
import { union } from '@team-booking/core/intervals';
import type { CalendarSnapshot } from '@team-booking/calendars';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

const snapshot = (host: string, asOf: number, busy = union([10, 20])): CalendarSnapshot => ({
  host,
  calendar: 'work',
  reading: { asOf, from: 0, to: 100, busy, token: '"1"', readAs: 'r' },
  failure: null,
});

test('snapshots of calendars are found as they were saved last, by team, after the store was closed', async (t) => {
  const file = await temporaryFile(t);
  const store = openSqlite(file);
  const red = store.snapshots('red');
  const [first, failed] = [snapshot('a', 1), { ...snapshot('b', 2), reading: null }];
  await red.save(first);
  await red.save({ ...first, reading: { ...first.reading!, asOf: 5 } });
  await red.save(failed);
  await red.save(snapshot('c', 3));
  await red.remove('c', 'work');
  await store.snapshots('blue').save(snapshot('a', 9));
  await store.close();

  const again = openSqlite(file);
  assert.deepEqual(await again.snapshots('red').load(), [snapshot('a', 5), failed]);
  const changed = snapshot('a', 6, union([30, 40]));
  await again.snapshots('red').save(changed);
  assert.deepEqual((await again.snapshots('red').load())[0], changed);
  await again.close();
});
