import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SickDayRow } from '@team-booking/contract/team';
import { createFormats } from '../../format/formats.ts';
import { byDay, coveredOf, takings } from './rows.ts';

const row = (start: string | null, to: string | null, free: readonly string[] = []): SickDayRow => ({
  id: `${start}`,
  booking: start === null ? null : ({ start } as SickDayRow['booking']),
  state: 'waiting',
  to,
  record: null,
  free: [...free],
  reason: null,
  ways: [],
  undoable: false,
});
const ROWS = [
  row('2026-12-09T09:00:00Z', 'ada', ['mira']),
  row('2026-12-09T22:30:00Z', 'ada'),
  row('2026-12-09T23:30:00Z', null, ['kenji']),
  row(null, null),
];

test('days are those of the zone', () => {
  const days = byDay(ROWS, createFormats('en', 'Europe/Berlin'));
  assert.deepEqual(
    days.map(({ rows }) => rows.length),
    [2, 2],
  );
});

test('it is counted who takes how many, also nothing', () => {
  assert.deepEqual(takings(ROWS), [
    { host: 'ada', count: 2 },
    { host: 'mira', count: 0 },
    { host: 'kenji', count: 0 },
  ]);
});

test('what does not take place any more has not to be covered', () => {
  assert.deepEqual(coveredOf(ROWS), { all: 3, covered: 2 });
});
